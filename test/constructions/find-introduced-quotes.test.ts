import { expect, test } from 'vitest'
import { findIntroducedQuotes } from '../../src/constructions/find-introduced-quotes.js'
import { foundBy } from './found-by.js'

test.each([
  ['Two boys on the roof shouted, “There is no way down!”', 'Two boys on the roof | shouted | “There is no way down!”'],
  ['The fans sing “We want him gone!”', 'The fans | sing | “We want him gone!”'],
  ['The fans filed out of the ground, chanting “We want him gone!”', 'The fans | chanting | “We want him gone!”'],
  ['The footage of Ines Roth asking, “Who signed it?” is new.', 'Ines Roth | asking | “Who signed it?”'],
  ['Supporters of Ines Roth chanting “Let her in!” stood by.', 'Supporters of Ines Roth | chanting | “Let her in!”'],
  [
    'The mayor resigned after the fans filed out, chanting “We want him gone!”',
    'the fans | chanting | “We want him gone!”',
  ],
  [
    '“We lost it all,” he said, and the fans filed out, chanting “We want him gone!”',
    'the fans | chanting | “We want him gone!”',
  ],
])('behind its verb: %s', (text, found) => {
  expect(foundBy(findIntroducedQuotes, text)).toEqual([found])
})

test.each([
  'A letter written “In great haste and sorrow” was read out.',
  'The rule declared “null and void” last year is back.',
  'What Voss added “made all the difference” to the choir.',
  'The meal was served with wine, adding “A touch of class”.',
  'The minister, whose office had issued it, complaining “Nobody told me”.',
  'The song was sung “Over And Over Again” in the rain.',
])('nothing in: %s', (text) => {
  expect(foundBy(findIntroducedQuotes, text)).toEqual([])
})

test('where the models saw it', () => {
  const before = { speaker: 'The fans', cue: 'sing', quote: '“We want him gone!”' }
  expect(foundBy(findIntroducedQuotes, 'The fans sing “We want him gone!”', [before])).toHaveLength(1)
})
