import { expect, test } from 'vitest'
import { mendSubjects } from '../../src/constructions/mend-subjects.js'
import { foundBy } from './found-by.js'

test('the noun that the preposition hangs on speaks', () => {
  const before = { speaker: 'Khayelisha', cue: 'slammed', quote: 'the metro' }
  expect(foundBy(mendSubjects, 'Residents of Khayelisha slammed the metro.', [before])).toEqual([
    'Residents of Khayelisha | slammed | the metro',
  ])
})

test.each([
  ['In Khayelisha, Odell slammed the metro.', 'Odell'],
  ['The mayor of Kano, Odell, slammed the metro.', 'Odell'],
])('not in: %s', (text, speaker) => {
  const before = { speaker, cue: 'slammed', quote: 'the metro' }
  expect(foundBy(mendSubjects, text, [before])).toEqual([`${speaker} | slammed | the metro`])
})

test('a speaker begins no sooner than its sentence, which a clock time is no part of', () => {
  const before = { speaker: '14:32 Fire crews', cue: 'say', quote: 'the roof has fallen in' }
  expect(foundBy(mendSubjects, '14:32 Fire crews say the roof has fallen in.', [before])).toEqual([
    'Fire crews | say | the roof has fallen in',
  ])
})
