import { expect, test } from 'vitest'
import { mendAsides } from '../../src/constructions/mend-asides.js'
import { foundBy } from './found-by.js'

test('the verb of a quote whose subject stands before who says it', () => {
  const text = 'The clinic, according to two nurses, reused needles for a year.'
  const before = { speaker: 'two nurses', cue: 'according to', quote: 'The clinic' }
  expect(foundBy(mendAsides, text, [before])).toEqual([
    'two nurses | according to | The clinic … reused needles for a year',
  ])
})

test('the subject of a participle that opens the sentence', () => {
  const text = 'Warning that stocks were low, the grocer limited each customer to two loaves.'
  const before = { speaker: '', cue: 'Warning', quote: 'stocks were low' }
  expect(foundBy(mendAsides, text, [before])).toEqual(['the grocer | Warning | stocks were low'])
})

test.each([
  ['The clinic shut, according to two nurses, and opened again.', 'two nurses', 'according to', 'The clinic shut'],
  ['The clinic, according to two nurses, a dirty place.', 'two nurses', 'according to', 'The clinic'],
  ['It was low, warning that stocks fell, the grocer limited loaves.', '', 'warning', 'stocks fell'],
])('stays as it is: %s', (text, speaker, cue, quote) => {
  expect(foundBy(mendAsides, text, [{ speaker, cue, quote }])).toEqual([`${speaker} | ${cue} | ${quote}`])
})
