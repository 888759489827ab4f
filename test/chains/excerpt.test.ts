import { expect, test } from 'vitest'
import { excerpt, placeBack } from '../../src/chains/excerpt.js'
import { createReader } from '../../src/document/read-document.js'
import type { Finding, Range } from '../../src/stages.js'

const document = createReader()('Ada said it rained. Ben left.\nCem thought that Dee would come. Nobody did.')
const { words } = document
const rangeOf = (first: string, last: string): Range => ({ from: words.indexOf(first), to: words.indexOf(last) + 1 })
/** Over the end of a sentence, and within one. */
const parts = [rangeOf('it', 'left'), rangeOf('that', 'come')]
const excerpts = excerpt(document, parts)
const wordsOf = (ranges: readonly Range[]) => ranges.map(({ from, to }) => excerpts.words.slice(from, to).join(' '))

test('each part is a paragraph, with what it holds of sentences', () => {
  expect(wordsOf(excerpts.paragraphs)).toEqual(['it rained . Ben left', 'that Dee would come'])
  expect(wordsOf(excerpts.sentences)).toEqual(['it rained .', 'Ben left', 'that Dee would come'])
  expect(Array.from(excerpts.sentenceOf)).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2])
  expect(Array.from(excerpts.paragraphOf)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1])
})

test('tokens are the same as in the document', () => {
  expect(excerpts.size).toBe(9)
  excerpts.words.forEach((word, k) => {
    expect(excerpts.text.slice(excerpts.starts[k], excerpts.ends[k])).toBe(word)
    expect(excerpts.dictionary[excerpts.numbers[k] as number]).toBe(word)
    const at = words.indexOf(word)
    expect([excerpts.tags[k], excerpts.spaced[k]]).toEqual([document.tags[at], document.spaced[at]])
  })
})

test('what reaches from one part to another is nothing', () => {
  const across: Finding = {
    cue: { from: 4, to: 5 },
    head: 4,
    speaker: [{ from: 3, to: 4 }],
    quote: [{ from: 5, to: 9 }],
    type: null,
    confidence: 0.5,
  }
  expect(placeBack(excerpts, parts, [across])).toEqual([])
})

test('what is found in it goes back to where it stands in the document', () => {
  const found = (cue: Range | null, head: number, speaker: Range, quote: Range): Finding => {
    return { cue, head, speaker: [speaker], quote: [quote], type: null, confidence: 0.5 }
  }
  const inner = [
    found({ from: 4, to: 5 }, 4, { from: 3, to: 4 }, { from: 0, to: 2 }),
    found(null, 8, { from: 6, to: 7 }, { from: 7, to: 9 }),
  ]
  const show = ({ cue, head, speaker, quote }: Finding) =>
    [[{ from: head, to: head + 1 }], cue ? [cue] : [], speaker, quote].map((ranges) =>
      ranges.map(({ from, to }) => words.slice(from, to).join(' ')).join(),
    )
  expect(placeBack(excerpts, parts, inner).map(show)).toEqual([
    ['left', 'left', 'Ben', 'it rained'],
    ['come', '', 'Dee', 'would come'],
  ])
})
