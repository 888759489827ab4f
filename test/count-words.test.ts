import { expect, test } from 'vitest'
import { countWords } from '../src/count-words.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from './support/power-of.js'

test.each([
  ['', 0],
  ['… — “”', 0],
  ['It is safe,', 3],
  ["won't and won’t", 3],
  ['50,000 people – or 3.5%', 4],
  ['a well-kept bridge—we say', 5],
  ['Zoé’s café', 2],
])('%j has %i', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('an endless word takes time in proportion to its length', async () => {
  const count = (times: number) => expect(countWords(`${"a'".repeat(times)} b`)).toBe(2)
  expect(await powerOf(count, 50_000, 500_000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
})
