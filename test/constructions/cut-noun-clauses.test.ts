import { expect, test } from 'vitest'
import { cutNounClauses } from '../../src/constructions/cut-noun-clauses.js'
import { foundBy } from './found-by.js'

test.each([
  ['His', 'warning', 'the valley would empty', ' was met with silence', 'that '],
  ['The abbot', 'promise', 'to feed every pilgrim', ' has emptied the cellar', ''],
])('%s %s (%s)%s', (speaker, cue, quote, tail, that) => {
  const text = `${speaker}${speaker === 'His' ? '' : "'s"} ${cue} ${that}${quote}${tail}.`
  const before = { speaker, cue, quote: quote + tail }
  expect(foundBy(cutNounClauses, text, [before])).toEqual([`${speaker} | ${cue} | ${quote}`])
})

test('not where the noun is the object', () => {
  const text = 'They laughed at his warning that the valley would empty and was met with silence.'
  const before = { speaker: 'his', cue: 'warning', quote: 'the valley would empty and was met with silence' }
  expect(foundBy(cutNounClauses, text, [before])).toEqual([
    'his | warning | the valley would empty and was met with silence',
  ])
})
