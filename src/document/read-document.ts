import { remembering } from '../remembering.js'
import type { Document, Range } from '../stages.js'
import { scanTokens } from './scan-tokens.js'
import { splitSentences } from './split-sentences.js'
import { createTagger } from './tag-words.js'

/** Words that are alike as one string: whatever looks them up then compares no letters. */
const oneString = remembering((word) => word)

/**
 * Makes the first stage: text to tokens, sentences, paragraphs and parts of speech. Loads wink-nlp when the first
 * document comes, not before. Any string will do; none throws.
 */
export function createReader(): (text: string) => Document {
  const tagWords = createTagger()
  return (text) => {
    const { starts, ends, spaced, lines } = scanTokens(text)
    const size = starts.length
    const words = new Array<string>(size)
    for (let at = 0; at < size; at++) words[at] = oneString(text.slice(starts[at], ends[at]))
    const paragraphs = toRanges(lines, size)
    const begins = paragraphs.flatMap(({ from, to }) => splitSentences({ words, spaced, from, to }))
    const sentences = toRanges(begins, size)
    const tags = new Array<string>(size)
    for (const { from, to } of paragraphs) tagWords(words, from, to, tags)
    const sentenceOf = toOwners(sentences, size)
    const paragraphOf = toOwners(paragraphs, size)
    return { text, size, words, starts, ends, tags, spaced, sentences, sentenceOf, paragraphs, paragraphOf }
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
