import { expect, test, vi } from 'vitest'
import { createReader } from '../src/document/read-document.js'
import type { Stages } from '../src/load-stages.js'
import { indexNames } from '../src/outlets/index-names.js'
import { assemble } from '../src/parse.js'
import type { Document, Finding } from '../src/stages.js'

/** A toy in the place of the models: "[speaker] <said> [that …]" in each sentence with "said" as its second word or later. */
function findSaid(document: Document): readonly Finding[] {
  return document.sentences.flatMap(({ from, to }): Finding[] => {
    const said = document.words.indexOf('said', from)
    if (said <= from || said >= to) return []
    const quote = [{ from: said + 1, to }]
    const cue = { from: said, to: said + 1 }
    return [{ cue, head: said, quote, speaker: [{ from, to: said }], type: null, confidence: 0.75 }]
  })
}

const toys = (): Stages => ({
  readDocument: createReader(),
  findAttributions: findSaid,
  spotCues: ({ words }, { from, to }) => words.slice(from, to).includes('said'),
  registry: indexNames([]),
})

const TEXT = 'Ada Moreau said that the road was open. Ben Oduya declined to comment. It rained.'

test('from text to report', () => {
  const { attributions } = assemble(toys).parse(TEXT)
  expect(attributions).toMatchObject([
    {
      type: 'indirect',
      quote: { text: 'the road was open', spans: [{ start: 21, end: 38, text: 'the road was open' }] },
      cue: { lemma: 'say', kind: 'statement' },
      speakers: [{ name: 'Ada Moreau' }],
      outlets: [],
      parent: null,
      confidence: 0.75,
    },
    { type: 'non-answer', quote: { text: 'to comment' }, speakers: [{ name: 'Ben Oduya' }] },
  ])
})

test('loads at the first text, and once', () => {
  const load = vi.fn(toys)
  const parser = assemble(load)
  expect(load).not.toHaveBeenCalled()
  expect(() => parser.parse(7 as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }))
  expect(load).not.toHaveBeenCalled()
  parser.parse('')
  parser.parse(TEXT)
  expect(load).toHaveBeenCalledTimes(1)
})

test('options count for the call they come with', () => {
  const parser = assemble(toys)
  expect(parser.parse(TEXT, { minConfidence: 0.8 }).attributions.map(({ type }) => type)).toEqual(['non-answer'])
  expect(parser.parse(TEXT, { kinds: ['thought'] }).attributions).toEqual([])
  expect(parser.parse(TEXT).attributions).toHaveLength(2)
})

test('the same text gives the same report, also in between others', () => {
  const parser = assemble(toys)
  const first = parser.parse(TEXT)
  parser.parse('Ben Oduya said no.')
  expect(parser.parse(TEXT)).toEqual(first)
  expect(JSON.parse(JSON.stringify(first))).toEqual(first)
})

test.each(['', ' \n\t', '\ud800', '“'.repeat(2000), '"said "'.repeat(500), 'said'])('no text throws: %#', (text) => {
  expect(() => assemble(toys).parse(text)).not.toThrow()
})
