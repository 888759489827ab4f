import { expect, test } from 'vitest'
import { findNounObjects } from '../../src/constructions/find-noun-objects.js'
import { foundBy } from './found-by.js'

test.each([
  ["Few believe the mill's claims of clean water below the weir.", 'the mill | claims | clean water below the weir'],
  ["The abbot's promise to feed every pilgrim was kept.", 'The abbot | promise | to feed every pilgrim'],
  ['Nurses’ calls for an open inquest were heard.', 'Nurses | calls | an open inquest'],
  ['He kept to his second denial of a leak.', 'his | denial | a leak'],
])('%s', (text, found) => {
  expect(foundBy(findNounObjects, text)).toEqual([found])
})

test.each([
  "This year's warnings of frost cost little.",
  "The storm's threat of floods passed.",
  'The insurer settled claims of every kind.',
  "Odell's remarks about a flat battery were short.",
  'Her promise to London was short.',
])('nothing in: %s', (text) => {
  expect(foundBy(findNounObjects, text)).toEqual([])
})

test('remarks within what somebody else reports', () => {
  const text = "The Echo said it fitted Odell's remarks about a flat battery."
  const before = { speaker: 'The Echo', cue: 'said', quote: "it fitted Odell's remarks about a flat battery" }
  expect(foundBy(findNounObjects, text, [before])).toContain('Odell | remarks | a flat battery')
})
