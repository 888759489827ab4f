import { expect, test } from 'vitest'
import { findClosingCues } from '../../src/constructions/find-closing-cues.js'
import { foundBy } from './found-by.js'

test('a report that is named at the end of its sentence', () => {
  expect(foundBy(findClosingCues, 'The board dropped the request in May, the Irish Times noted.')).toEqual([
    'the Irish Times | noted | The board dropped the request in May',
  ])
})

test.each([
  'The board, which the Irish Times noted, dropped the request.',
  'Ana Quill read, and in June the Irish Times reported on it.',
  '“The board dropped it,” the Irish Times noted.',
  'A quiet board, the Irish Times noted.',
])('nothing in: %s', (text) => {
  expect(foundBy(findClosingCues, text)).toEqual([])
})

test('where the models saw it', () => {
  const text = 'The board dropped the request in May, the Irish Times noted.'
  const before = { speaker: 'the Irish Times', cue: 'noted', quote: 'The board dropped the request in May' }
  expect(foundBy(findClosingCues, text, [before])).toHaveLength(1)
})
