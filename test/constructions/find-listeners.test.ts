import { expect, test } from 'vitest'
import { findListeners } from '../../src/constructions/find-listeners.js'
import { foundBy } from './found-by.js'

test.each([
  ['She told Radio Ormsby the line would reopen.', 'Radio Ormsby the line would reopen', 'the line would reopen'],
  ['She told the Lynford Echo that it was shut.', 'the Lynford Echo that it was shut', 'it was shut'],
  ['She told Reuters pay talks would resume.', 'Reuters pay talks would resume', 'pay talks would resume'],
  ['She told me the line would reopen.', 'me the line would reopen', 'the line would reopen'],
  [
    'She told owners of the six boats that an inquiry began.',
    'owners of the six boats that an inquiry began',
    'an inquiry began',
  ],
])('%s', (text, quote, expected) => {
  expect(foundBy(findListeners, text, [{ speaker: 'She', cue: 'told', quote }])).toEqual([`She | told | ${expected}`])
})

test.each([
  ['She told her mother was ill.', 'told', 'her mother was ill'],
  ['She said Reuters the agency was wrong.', 'said', 'Reuters the agency was wrong'],
  ['She told Reuters reporters nothing.', 'told', 'Reuters reporters nothing'],
])('stays as it is: %s', (text, cue, quote) => {
  expect(foundBy(findListeners, text, [{ speaker: 'She', cue, quote }])).toEqual([`She | ${cue} | ${quote}`])
})

test('a verb and a listener that the speaker’s phrase took in', () => {
  const text = 'Ada Quill, 56, told the Lynford Echo it was clear from the leak that the dam had failed.'
  const before = { speaker: 'Ada Quill, 56, told the Lynford Echo', cue: 'leak', quote: 'the dam had failed' }
  expect(foundBy(findListeners, text, [before])).toEqual([
    'Ada Quill, 56, | told | it was clear from the leak that the dam had failed',
  ])
})

test('a subject between the listener and a quote that begins with its verb', () => {
  const before = { speaker: 'She', cue: 'told', quote: 'would reopen' }
  const found = 'She | told | the line would reopen'
  expect(foundBy(findListeners, 'She told Radio Ormsby the line would reopen.', [before])).toEqual([found])
})
