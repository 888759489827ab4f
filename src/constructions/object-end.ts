import type { Document } from '../stages.js'

/** No object is longer, in words and marks; keeps the time linear in the text. */
const LONGEST = 40

/**
 * Where a noun phrase ends that begins at a token, with the phrases that hang on it: at a mark outside quotation, at a
 * finite verb, or before "and" with a verb behind it. "of [close ties between them] were denied"
 */
export function objectEnd({ words, tags, sentences, sentenceOf }: Document, from: number): number {
  const end = Math.min(sentences[sentenceOf[from] ?? 0]?.to ?? from, from + LONGEST)
  let to = from
  while (to < end && !isEnd(to)) to++
  if (to === end || tags[to] === 'PUNCT') return to
  while (to > from && /^(?:PART|CCONJ|SCONJ|ADP|DET|ADV)$/.test(tags[to - 1] ?? '')) to--
  return to

  function isEnd(at: number): boolean {
    const tag = tags[at] ?? ''
    if (tag === 'PUNCT') return !/^["“”'‘’]$/.test(words[at] ?? '')
    if (tag === 'CCONJ') return isVerb(at + 1) || (tags[at + 1] === 'ADV' && isVerb(at + 2))
    return tag === 'SCONJ' || isVerb(at)
  }

  /** Not "to [keep]", "[building] a wall", "ties [forged] in exile" */
  function isVerb(at: number): boolean {
    const tag = tags[at] ?? ''
    if (tag === 'AUX') return tags[at - 1] !== 'PART'
    if (tag !== 'VERB' || /ing$/.test(words[at] ?? '')) return false
    if (tags[at - 1] === 'PART' || tags[at - 1] === 'DET') return false
    return !(/(?:ed|en|wn|ught)$/.test(words[at] ?? '') && tags[at - 1] === 'NOUN' && words[at + 1] === 'by')
  }
}
