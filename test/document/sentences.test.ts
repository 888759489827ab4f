import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'

const read = createReader()

function sentences(text: string): string[] {
  const { sentences, starts, ends } = read(text)
  return sentences.map(({ from, to }) => text.slice(starts[from], ends[to - 1]))
}

/** A bar where a sentence ends; it stands for the space there. */
const cases: readonly string[] = [
  'The vote was close.|It will be counted again.',
  // marks and brackets belong to the sentence that they close
  '"We lost," Okoro said.|"We will be back."|She left.',
  '“We lost.”|“We won.”|(They drew.)|Nobody knows.',
  "''We lost,'' he said.|''We tried.''|Then he left.",
  '" We lost . "|The crowd left .',
  // a question or call within marks does not end the reporting sentence
  '"No!" he said.|"Why?" asked Ms. Okoro.',
  '“Who pays?” Mayor Ada Okoro said.|“We do.”',
  '“Who pays?”|The mayor did not answer.',
  '“Why?” I asked.|Silence.',
  'He asked "why?" and left.',
  // abbreviations
  'Sen. Ada Okoro (I-Vt.) met Gov. Lee Moss of Dover, Del., on Jan. 5.|They agreed.',
  'She lives in the U.S. with J. R. Moss Jr. and others.|He moved to the U.S.|The rest stayed.',
  'Acme Inc. bought Bolt Co. for No. 5 of its U.S. brands.',
  'The court ruled in Moss v. Okoro at 5 p.m. Monday.',
  // what is no end
  'Read example.com or https://a.example/b.|Then write.',
  'The Go! party lost. so it goes',
  'Wait ... there is more … and more.',
  'It was over….|It had to be.',
  'He paused. . . .|Nobody spoke.',
  // lists and lines
  '1. The first point.|It matters.',
  'A headline without a point\nThe first sentence.|The second.',
  '“It is done.” — Ada Okoro',
]

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked.split(/[|\n]/)
    expect(sentences(marked.replaceAll('|', ' '))).toEqual(expected)
  })

  it('ends where the space is missing', () => {
    expect(sentences('It ended.Then it began.')).toEqual(['It ended.', 'Then it began.'])
    expect(sentences('“It ended.”Then it began.')).toEqual(['“It ended.”', 'Then it began.'])
  })

  it('cuts what has no end', () => {
    const { sentences, size } = read('and so on, '.repeat(500))
    expect(sentences.map(({ from, to }) => to - from)).toEqual([400, 400, 400, 400, 400])
    expect(size).toBe(2000)
  })
})
