import type { Document } from '../stages.js'

/** No object is longer, in words and marks; keeps the time linear in the text. */
const LONGEST = 40
const RELATIVE = /^(?:that|which|who|whom|whose|where|what|how|why|whether)$/

/**
 * Where a noun phrase ends that begins at a token, with the phrases and clauses that hang on it: at a mark outside
 * quotation, at a verb of the sentence's own, or before "and" with a verb behind it. "of [close ties that bind them] were
 * denied"
 */
export function objectEnd({ words, tags, sentences, sentenceOf }: Document, from: number): number {
  const end = Math.min(sentences[sentenceOf[from] ?? 0]?.to ?? from, from + LONGEST)
  let to = from
  let relative = false
  while (to < end && !isMark(to)) {
    if (RELATIVE.test(words[to] ?? '')) relative = true
    else if (isVerb(to)) {
      if (!relative) break
      relative = false
      while (to + 1 < end && /^(?:VERB|AUX|ADV|PART)$/.test(tags[to + 1] ?? '')) to++
    } else if (endsHere(to)) break
    to++
  }
  if (to === end || tags[to] === 'PUNCT') return to
  while (to > from && /^(?:PART|CCONJ|SCONJ|ADP|DET|ADV)$/.test(tags[to - 1] ?? '')) to--
  return to

  function isMark(at: number): boolean {
    return tags[at] === 'PUNCT' && !/^["“”'‘’]$/.test(words[at] ?? '')
  }

  /** "[and] left", "[because] it rained" */
  function endsHere(at: number): boolean {
    if (tags[at] === 'CCONJ') return isVerb(at + 1) || (tags[at + 1] === 'ADV' && isVerb(at + 2))
    if (/^(?:after|before)$/.test(words[at] ?? '')) return opensClause(at + 1)
    return tags[at] === 'SCONJ' || /^(?:when|while)$/.test(words[at] ?? '')
  }

  /** "before [it rained]", not "before [noon]" */
  function opensClause(start: number): boolean {
    for (let at = start; at < Math.min(end, start + 6) && !isMark(at); at++) if (isVerb(at)) return true
    return false
  }

  /** Not "to [keep]", "[building] a wall", "ties [forged] by exiles" */
  function isVerb(at: number): boolean {
    const tag = tags[at] ?? ''
    if (tag === 'AUX') return tags[at - 1] !== 'PART'
    if (tag !== 'VERB' || /ing$/.test(words[at] ?? '')) return false
    if (/^(?:PART|DET|ADJ)$/.test(tags[at - 1] ?? '')) return false
    return !(/(?:ed|en|wn|ught)$/.test(words[at] ?? '') && tags[at - 1] === 'NOUN' && words[at + 1] === 'by')
  }
}
