import { expect, test } from 'vitest'
import { describeTests } from '../../eval/describe-tests.js'

test('what the tests notice, where, and what they run', () => {
  const mutations = { all: { score: 85.1, mutants: 2345 }, folders: { src: {}, 'src/quotes': {} } }
  const told = describeTests(mutations, { all: { lines: 97.2, branches: 93.4 } })
  expect(told).toContain('97.2 % of the lines and 93.4 % of the branches')
  expect(told).toContain('85.1 % of 2,345 small changes')
  expect(told).toContain('made in `src`, `src/quotes`, where')
})
