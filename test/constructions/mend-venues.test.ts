import { expect, test } from 'vitest'
import { mendVenues } from '../../src/constructions/mend-venues.js'
import { foundBy } from './found-by.js'

test.each(['Speaking on Sky News, the dockers’ leader, Kweku Ansah,', 'Sky News, the dockers’ leader, Kweku Ansah,'])(
  'a speaker’s phrase that begins with “%s”',
  (speaker) => {
    const text = 'Speaking on Sky News, the dockers’ leader, Kweku Ansah, said the beach was closed.'
    const before = { speaker, cue: 'said', quote: 'the beach was closed' }
    expect(foundBy(mendVenues, text, [before])).toEqual([
      'the dockers’ leader, Kweku Ansah, | said | the beach was closed',
    ])
  },
)

test('the name of the outlet alone', () => {
  const text = 'In a chat with Sky News, Kweku Ansah said the beach was closed.'
  const before = { speaker: 'Sky News', cue: 'said', quote: 'the beach was closed' }
  expect(foundBy(mendVenues, text, [before])).toEqual(['Kweku Ansah | said | the beach was closed'])
})

test.each([
  ['Sky News, a broadcaster, said the beach was closed.', 'Sky News, a broadcaster,'],
  ['In Kano, Sky News, a broadcaster, said the beach was closed.', 'Sky News, a broadcaster,'],
])('not in: %s', (text, speaker) => {
  const before = { speaker, cue: 'said', quote: 'the beach was closed' }
  expect(foundBy(mendVenues, text, [before])).toEqual([`${speaker} | said | the beach was closed`])
})
