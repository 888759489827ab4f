import type { Document, Range } from '../stages.js'
import { numberWords } from './number-words.js'
import type { Tokens } from './scan-tokens.js'
import { splitSentences } from './split-sentences.js'

/** The document of tokens that are known, but for the parts of speech: their words, sentences and paragraphs. */
export function layOut(text: string, { starts, ends, spaced, lines }: Tokens): Omit<Document, 'tags'> {
  const size = starts.length
  const { words, dictionary, numbers } = numberWords(text, starts, ends)
  const paragraphs = toRanges(lines, size)
  const begins = paragraphs.flatMap(({ from, to }) => splitSentences({ words, spaced, from, to }))
  const sentences = toRanges(begins, size)
  const sentenceOf = toOwners(sentences, size)
  const paragraphOf = toOwners(paragraphs, size)
  return {
    text,
    size,
    words,
    dictionary,
    numbers,
    starts,
    ends,
    spaced,
    sentences,
    sentenceOf,
    paragraphs,
    paragraphOf,
  }
}

function toRanges(begins: readonly number[], size: number): Range[] {
  return begins.map((from, index) => ({ from, to: begins[index + 1] ?? size }))
}

function toOwners(ranges: readonly Range[], size: number): Int32Array {
  const owners = new Int32Array(size)
  for (const [index, { from, to }] of ranges.entries()) owners.fill(index, from, to)
  return owners
}
