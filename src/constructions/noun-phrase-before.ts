import type { Document, Range } from '../stages.js'

/** No speaker's phrase is longer, in words and marks. */
const LONGEST = 12
const PRONOUN = /^(?:he|she|they|we|I|it|who)$/i

/**
 * The noun phrase that ends before a token, as the subject of a verb there: "[intelligence agencies] question", "[critics
 * of the plan] deny"; `null` where none does.
 */
export function nounPhraseBefore({ words, tags, sentences, sentenceOf }: Document, end: number): Range | null {
  const start = Math.max(sentences[sentenceOf[end] ?? 0]?.from ?? end, end - LONGEST)
  if (PRONOUN.test(words[end - 1] ?? '')) return end > start ? { from: end - 1, to: end } : null
  let from = end
  while (from > start && isPart(from - 1)) from--
  while (from < end && /^(?:PART|ADP)$/.test(tags[from] ?? '')) from++
  const isNamed = /^(?:NOUN|PROPN|NUM)$/.test(tags[end - 1] ?? '') || /^\p{Lu}/u.test(words[end - 1] ?? '')
  return from < end && isNamed ? { from, to: end } : null

  function isPart(at: number): boolean {
    const tag = tags[at] ?? ''
    if (tag === 'ADP') return /^(?:of|for)$/.test(words[at] ?? '') && /^(?:NOUN|PROPN)$/.test(tags[at - 1] ?? '')
    if (tags[at + 1] === 'DET' && at + 1 < end) return tag === 'DET'
    return /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tag)
  }
}
