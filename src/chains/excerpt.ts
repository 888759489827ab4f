import type { Document, Finding, Range } from '../stages.js'

/**
 * Some parts of a document, in the order of the text, as a document of their own: a paragraph each over the same text,
 * tokens counted on from the first of the first part.
 */
export function excerpt(document: Document, parts: readonly Range[]): Document {
  const size = parts.reduce((sum, { from, to }) => sum + to - from, 0)
  const numbers = new Int32Array(size)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  const spaced = new Uint8Array(size)
  const sentenceOf = new Int32Array(size)
  const paragraphOf = new Int32Array(size)
  const words: string[] = []
  const tags: string[] = []
  const sentences: Range[] = []
  const paragraphs: Range[] = []
  for (const { from, to } of parts) {
    const at = words.length
    numbers.set(document.numbers.subarray(from, to), at)
    starts.set(document.starts.subarray(from, to), at)
    ends.set(document.ends.subarray(from, to), at)
    spaced.set(document.spaced.subarray(from, to), at)
    for (let i = from; i < to; i++) {
      words.push(document.words[i] as string)
      tags.push(document.tags[i] as string)
    }
    const last = document.sentenceOf[to - 1] as number
    for (let sentence = document.sentenceOf[from] as number; sentence <= last; sentence++) {
      const own = document.sentences[sentence] as Range
      const clipped = { from: at + Math.max(own.from, from) - from, to: at + Math.min(own.to, to) - from }
      sentenceOf.fill(sentences.length, clipped.from, clipped.to)
      sentences.push(clipped)
    }
    paragraphOf.fill(paragraphs.length, at, at + to - from)
    paragraphs.push({ from: at, to: at + to - from })
  }
  const { text, dictionary } = document
  return {
    text,
    size,
    words,
    dictionary,
    numbers,
    starts,
    ends,
    tags,
    spaced,
    sentences,
    sentenceOf,
    paragraphs,
    paragraphOf,
  }
}

/** What was found in an excerpt of these parts, by the tokens of the document; what reaches from part to part is nothing. */
export function placeBack(
  { paragraphs, paragraphOf }: Document,
  parts: readonly Range[],
  findings: readonly Finding[],
): Finding[] {
  return findings.flatMap((finding) => {
    const number = paragraphOf[finding.head] as number
    const own = paragraphs[number] as Range
    const by = (parts[number] as Range).from - own.from
    const isOwn = ({ from, to }: Range) => from >= own.from && to <= own.to
    if (![...finding.quote, ...finding.speaker].every(isOwn)) return []
    const move = ({ from, to }: Range): Range => ({ from: from + by, to: to + by })
    return {
      ...finding,
      cue: finding.cue && move(finding.cue),
      head: finding.head + by,
      quote: finding.quote.map(move),
      speaker: finding.speaker.map(move),
    }
  })
}
