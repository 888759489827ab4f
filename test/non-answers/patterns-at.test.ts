import { expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { opensPattern, patternsAt } from '../../src/non-answers/patterns-at.js'

const read = createReader()

test.each(['declined', 'The', 'has', 'Calls'])('a pattern can start with %s', (word) => {
  expect(opensPattern(word)).toBe(true)
})

test('none can with another word', () => {
  expect(opensPattern('harbour')).toBe(false)
})

test('the second word leaves out most patterns, and none that may take it', () => {
  expect(patternsAt(read('the harbour'), 0)).toEqual([])
  expect(patternsAt(read('a request'), 0).length).toBeGreaterThan(0)
  expect(patternsAt(read('has not'), 0).length).toBeGreaterThan(patternsAt(read('has yet'), 0).length)
})

test('a pattern that takes any second word stays', () => {
  expect(patternsAt(read('declined harbour comment'), 0).length).toBeGreaterThan(0)
})
