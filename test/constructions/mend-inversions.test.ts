import { expect, test } from 'vitest'
import { mendInversions } from '../../src/constructions/mend-inversions.js'
import { foundBy } from './found-by.js'

test.each([
  [
    "Boycotts are not likely to move the price of wool, noted the Lynford Echo's Dana Ruiz.",
    "the Lynford Echo's Dana Ruiz | noted | Boycotts are not likely to move the price of wool",
  ],
  ['The weir has silted up, said river warden Bo Okafor.', 'river warden Bo Okafor | said | The weir has silted up'],
])('%s', (text, found) => {
  expect(foundBy(mendInversions, text)).toEqual([found])
})

test('the speaker was taken for what is said', () => {
  const text = 'The weir has silted up, noted river warden Bo Okafor.'
  const before = { speaker: 'The weir', cue: 'noted', quote: 'river warden Bo Okafor' }
  expect(foundBy(mendInversions, text, [before])).toEqual(['river warden Bo Okafor | noted | The weir has silted up'])
})

test.each([
  'After the flood, said the mayor, nobody came to Kano.',
  'Odell, who keeps bees, said the weir has silted up.',
  'A moment later, told Bo Okafor.',
  '“The weir has silted up,” said Bo Okafor.',
])('nothing in: %s', (text) => {
  expect(foundBy(mendInversions, text)).toEqual([])
})

test('where another was found', () => {
  const text = 'Odell says the weir has silted up, said Bo Okafor.'
  const before = { speaker: 'Odell', cue: 'says', quote: 'the weir has silted up' }
  expect(foundBy(mendInversions, text, [before])).toHaveLength(1)
})
