import type { Document, Finding, Quotations, Range } from '../stages.js'

/** No speaker's phrase is longer, in words and marks. */
const LONGEST = 14
const ENDS_SENTENCE = /^[.!?…]+$/

/**
 * Gives findings what stands on the other side of a comma.
 *
 *     [The clinic], according to two former nurses, [reused needles]
 *     [Warning] that [stocks were low], [the grocer] limited each customer to two loaves
 */
export function mendAsides(document: Document, _: Quotations, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => withPredicate(document, finding) ?? withSubject(document, finding) ?? finding)
}

/** The clinic, according to two nurses, [reused needles]: a quote's subject stands in front, its verb behind. */
function withPredicate(document: Document, finding: Finding): Finding | null {
  const { words, tags, sentences, sentenceOf } = document
  const { cue, quote, speaker } = finding
  const [only] = quote
  const [who] = speaker
  if (cue === null || quote.length !== 1 || only === undefined || who === undefined || speaker.length !== 1) return null
  if (words[cue.to - 1] !== 'to' || who.from !== cue.to || only.to > cue.from || cue.from - only.to > 1) return null
  if (words[cue.from - 1] !== ',' || tags.slice(only.from, only.to).some(isVerb)) return null
  const close = words[who.to - 1] === ',' ? who.to - 1 : who.to
  const verb = tags[close + 1] === 'ADV' ? close + 2 : close + 1
  let to = sentences[sentenceOf[cue.from] ?? 0]?.to ?? 0
  while (to > verb && ENDS_SENTENCE.test(words[to - 1] ?? '')) to--
  if (words[close] !== ',' || !isVerb(tags[verb] ?? '') || to <= verb) return null
  return { ...finding, quote: [only, { from: close + 1, to }] }
}

/** [Warning] that …, [the grocer] limited … */
function withSubject(document: Document, finding: Finding): Finding | null {
  const { words, sentences, sentenceOf } = document
  const { cue, head, quote, speaker } = finding
  const last = quote.at(-1)
  const sentence = sentences[sentenceOf[head] ?? 0]
  if (cue === null || last === undefined || sentence === undefined || speaker.length > 0) return null
  if (head !== sentence.from || !/ing$/.test(words[head] ?? '') || words[last.to] !== ',') return null
  const subject = nounPhrase(document, last.to + 1, sentence.to)
  return subject === null ? null : { ...finding, speaker: [subject] }
}

/** The words up to the verb, if all of them may belong to its subject. */
function nounPhrase(document: Document, from: number, end: number): Range | null {
  let to = from
  while (
    to < Math.min(end, from + LONGEST) &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP)$/.test(document.tags[to] ?? '')
  ) {
    if (to > from && isLikePast(document, to)) return { from, to }
    to++
  }
  const verb = document.tags[to] === 'ADV' ? to + 1 : to
  return to > from && verb < end && isVerb(document.tags[verb] ?? '') ? { from, to } : null
}

/** the grocer [limited] each customer, taken for an adjective */
function isLikePast({ words, tags }: Document, at: number): boolean {
  return tags[at] === 'ADJ' && /ed$/.test(words[at] ?? '') && /^(?:NOUN|PROPN)$/.test(tags[at - 1] ?? '')
}

function isVerb(tag: string): boolean {
  return tag === 'VERB' || tag === 'AUX'
}
