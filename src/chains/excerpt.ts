import type { Document, Range } from '../stages.js'

/** Some tokens of a document as a document of their own: one paragraph over the same text, tokens counted from 0. */
export function excerpt(document: Document, { from, to }: Range): Document {
  const size = to - from
  const first = document.sentenceOf[from] as number
  const last = document.sentenceOf[to - 1] as number
  return {
    text: document.text,
    size,
    words: document.words.slice(from, to),
    dictionary: document.dictionary,
    numbers: document.numbers.subarray(from, to),
    starts: document.starts.subarray(from, to),
    ends: document.ends.subarray(from, to),
    tags: document.tags.slice(from, to),
    spaced: document.spaced.subarray(from, to),
    sentences: document.sentences.slice(first, last + 1).map((sentence) => ({
      from: Math.max(sentence.from - from, 0),
      to: Math.min(sentence.to - from, size),
    })),
    sentenceOf: document.sentenceOf.slice(from, to).map((sentence) => sentence - first),
    paragraphs: [{ from: 0, to: size }],
    paragraphOf: new Int32Array(size),
  }
}
