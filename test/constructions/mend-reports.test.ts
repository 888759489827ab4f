import { expect, test } from 'vitest'
import { mendReports } from '../../src/constructions/mend-reports.js'
import { foundBy } from './found-by.js'

const before = { speaker: 'The Lynford Echo', cue: 'stated', quote: 'the tanker ran aground off Kano' }

test('what an outlet reports goes on to the end of its sentence', () => {
  const text = 'The Lynford Echo stated the tanker ran aground off Kano, probably at dawn, after two warnings.'
  const whole = 'the tanker ran aground off Kano, probably at dawn, after two warnings'
  expect(foundBy(mendReports, text, [before])).toEqual([`The Lynford Echo | stated | ${whole}`])
})

test.each([
  'The Lynford Echo stated the tanker ran aground off Kano, citing two fishermen.',
  'The Lynford Echo stated the tanker ran aground off Kano, while the port was silent.',
  'The Lynford Echo stated the tanker ran aground off Kano, “a mile out”.',
])('not in: %s', (text) => {
  expect(foundBy(mendReports, text, [before])).toEqual(['The Lynford Echo | stated | the tanker ran aground off Kano'])
})

test('not where a person speaks', () => {
  const text = 'The mayor stated the tanker ran aground off Kano, probably at dawn.'
  const said = { ...before, speaker: 'The mayor' }
  expect(foundBy(mendReports, text, [said])).toEqual(['The mayor | stated | the tanker ran aground off Kano'])
})

test('what it signals by that is a part of it', () => {
  const text = 'The Lynford Echo stated the tanker ran aground off Kano, signaling an end of the season.'
  const tail = { speaker: '', cue: 'signaling', quote: 'an end of the season' }
  const whole = 'the tanker ran aground off Kano, signaling an end of the season'
  expect(foundBy(mendReports, text, [before, tail])).toEqual([`The Lynford Echo | stated | ${whole}`])
})
