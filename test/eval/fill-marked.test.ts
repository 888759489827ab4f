import { expect, test } from 'vitest'
import { fillMarked } from '../../eval/fill-marked.js'

const README = '# a\n<!-- figures:start -->\nold\n<!-- figures:end -->\nb\n'

test('what stands between the marks is replaced, the rest stays', () => {
  const filled = fillMarked(README, 'figures', 'new')
  expect(filled).toBe('# a\n<!-- figures:start -->\nnew\n<!-- figures:end -->\nb\n')
  expect(fillMarked(filled, 'figures', 'new')).toBe(filled)
})

test('missing marks are told', () => {
  expect(() => fillMarked(README, 'speed', '')).toThrow('<!-- speed:start -->')
})
