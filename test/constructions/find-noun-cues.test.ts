import { expect, test } from 'vitest'
import { findNounCues } from '../../src/constructions/find-noun-cues.js'
import { foundBy } from './found-by.js'

test.each([
  ["It was sold in spite of the bank's denial that a buyer had come.", 'the bank | denial | a buyer had come'],
  [
    'Despite warnings from geologists that the slope was moving, it rose.',
    'geologists | warnings from | the slope was moving',
  ],
  ['He repeated his claim that the mine was dry.', 'his | claim | the mine was dry'],
  ['His warning that the valley would empty was met with silence.', 'His | warning | the valley would empty'],
])('%s', (text, found) => {
  expect(foundBy(findNounCues, text)).toEqual([found])
})

test.each([
  'She knew his warning that the valley would empty was met with silence.',
  'He staked a claim on the creek that his father owned.',
  'The insurer settled the claims that came in.',
])('nothing in: %s', (text) => {
  expect(foundBy(findNounCues, text)).toEqual([])
})

test('the second verb is the sentence’s own where the noun opens it', () => {
  const text = 'The accusation by residents that the quarry poisoned their wells reached the courts.'
  const found = 'residents | accusation by | the quarry poisoned their wells'
  expect(foundBy(findNounCues, text)).toEqual([found])
})

test('a statement within another', () => {
  const text = "She doubts the bank's denial that a buyer had come."
  const before = { speaker: 'She', cue: 'doubts', quote: "the bank's denial that a buyer had come" }
  expect(foundBy(findNounCues, text, [before])).toContain('the bank | denial | a buyer had come')
})

test('a clause that reaches out of another’s quote', () => {
  const text = "She doubts the bank's denial that a buyer had come."
  const before = { speaker: 'She', cue: 'doubts', quote: "the bank's denial" }
  expect(foundBy(findNounCues, text, [before])).toHaveLength(1)
})
