import { expect, test } from 'vitest'
import { mendPassives } from '../../src/constructions/mend-passives.js'
import { foundBy } from './found-by.js'

test.each([
  [
    'The vault is said to hold a crown.',
    'The vault',
    'said',
    'to hold a crown',
    ' | said | The vault … to hold a crown',
  ],
  ['Guests were told the pool was shut.', 'Guests', 'told', 'the pool was shut', ' | told | the pool was shut'],
  [
    'It is shut, the chief was quoted as saying.',
    '',
    'quoted',
    'the chief',
    'the chief | quoted as saying | It is shut',
  ],
  [
    'It is shut, the chief was quoted as saying by Reuters.',
    '',
    'quoted',
    'the chief',
    'Reuters … the chief | quoted as saying | It is shut',
  ],
  ['Lind was accused by clerks of theft.', '', 'accused by', 'theft', 'clerks | accused by | theft'],
])('%s', (text, speaker, cue, quote, found) => {
  expect(foundBy(mendPassives, text, [{ speaker, cue, quote }])).toEqual([found])
})

test.each([
  ['The guide has said to wait.', 'The guide', 'said', 'to wait'],
  ['Guests were told by Bo Lind to wait.', 'Bo Lind', 'told', 'to wait'],
  ['The guests told us the pool was shut.', 'The guests', 'told', 'the pool was shut'],
])('stays as it is: %s', (text, speaker, cue, quote) => {
  expect(foundBy(mendPassives, text, [{ speaker, cue, quote }])).toEqual([`${speaker} | ${cue} | ${quote}`])
})
