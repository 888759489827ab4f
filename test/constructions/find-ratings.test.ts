import { expect, test } from 'vitest'
import { findRatings } from '../../src/constructions/find-ratings.js'
import { foundBy } from './found-by.js'

test('an outlet’s verdict', () => {
  expect(foundBy(findRatings, 'PolitiFact rated a third of his claims as “false.”')).toEqual([
    'PolitiFact | rated | a third of his claims as “false.”',
  ])
})

test('takes the place of what was found with the same verb', () => {
  const before = { speaker: 'PolitiFact', cue: 'rated a third of', quote: 'his claims' }
  expect(foundBy(findRatings, 'PolitiFact rated a third of his claims as low.', [before])).toEqual([
    'PolitiFact | rated | a third of his claims as low',
  ])
})

test.each(['The hotel rated three stars.', 'He was rated by PolitiFact.', '“PolitiFact rated it low,” she said.'])(
  'none: %s',
  (text) => {
    expect(foundBy(findRatings, text)).toEqual([])
  },
)
