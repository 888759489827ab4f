import { expect, test } from 'vitest'
import { findStances } from '../../src/constructions/find-stances.js'
import { foundBy } from './found-by.js'

test.each([
  [
    'In the opinion of Mary Achieng, a vet, the herd should move.',
    'Mary Achieng, a vet | In the opinion of | the herd should move.',
  ],
  [
    'The treaty is, in the words of its author, "a polite surrender."',
    'its author | in the words of | The treaty is … "a polite surrender."',
  ],
  ["The suspect fled on foot, per the sheriff's office.", "the sheriff's office | per | The suspect fled on foot"],
])('%s', (text, found) => {
  expect(foundBy(findStances, text)).toEqual([found])
})

test.each([
  'Tickets cost 9 euros, per person.',
  'He lost himself in the words of the song.',
  'Rent falls, per the contract, by half.',
  'In the view of the harbour.',
])('nothing in: %s', (text) => {
  expect(foundBy(findStances, text)).toEqual([])
})

test('a sentence in which something else was found', () => {
  const text = 'She said the road was shut, per the mayor.'
  const before = { speaker: 'She', cue: 'said', quote: 'the road was shut' }
  expect(foundBy(findStances, text, [before])).toEqual(['She | said | the road was shut'])
})
