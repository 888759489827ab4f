import { TELLING } from '../lexicon/address-verbs.js'
import { raisingVerbs } from '../lexicon/raising-verbs.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { isPassive } from './is-passive.js'

/** No speaker behind "by" is longer, in words and marks. */
const LONGEST = 12

const RAISING = wordSet(raisingVerbs)
const TELLS = wordSet(TELLING)

/**
 * Gives the nouns around a passive cue their parts: its subject is no speaker.
 *
 *     [The vault] is [said] [to hold a crown]               the subject is quoted
 *     Passengers were [told] that [the train would wait]    the subject listens
 *     The trader was [accused] by [prosecutors] of [fraud]  who speaks stands behind "by"
 *     [It is shut], [the chief] was [quoted as saying] by [the Echo]
 */
export function mendPassives(
  document: Document,
  _: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.cue === null || !isPassive(document, finding.head)) return finding
    return quotedAsSaying(document, finding, namings) ?? mend(document, finding)
  })
}

function mend(document: Document, finding: Finding): Finding {
  const { words } = document
  const { cue, head, quote, speaker } = finding
  const [subject, ...others] = speaker
  const [first] = quote
  if (cue === null || first === undefined) return finding
  if (subject === undefined) return withAgent(document, finding)
  const verb = words[head]?.toLowerCase() ?? ''
  if (others.length > 0 || !isSubject(document, subject, head) || first.from <= head) return finding
  if (RAISING().has(verb) && words[first.from] === 'to') return { ...finding, speaker: [], quote: [subject, ...quote] }
  return TELLS().has(verb) ? { ...finding, speaker: [] } : finding
}

/** [It is shut], [the chief] was quoted as saying by [the Echo] */
function quotedAsSaying(document: Document, finding: Finding, namings: readonly Naming[]): Finding | null {
  const { words, tags, sentences, sentenceOf } = document
  const { head } = finding
  if (words.slice(head, head + 3).join(' ') !== 'quoted as saying') return null
  const after = words[head + 3] ?? ''
  const start = sentences[sentenceOf[head] ?? 0]?.from ?? head
  let to = head
  while (tags[to - 1] === 'AUX' || tags[to - 1] === 'ADV') to--
  let from = to
  while (from > start && to - from < LONGEST && words[from - 1] !== ',') from--
  if (!/^(?:by|on|in|[.,;])$/.test(after) || from <= start + 1 || from === to || words[from - 1] !== ',') return null
  const outlet = after === 'by' ? namings.find((naming) => naming.from === head + 4 || naming.from === head + 5) : null
  return {
    ...finding,
    cue: { from: head, to: head + 3 },
    quote: [{ from: start, to: from - 1 }],
    speaker: [...(outlet ? [{ from: outlet.from, to: outlet.to }] : []), { from, to }],
  }
}

/** Whether nothing but auxiliaries stand between: [The vault] has long been said … */
function isSubject({ tags }: Document, { to }: Range, head: number): boolean {
  return to < head && tags.slice(to, head).every((tag) => tag === 'AUX' || tag === 'ADV' || tag === 'PART')
}

/** was accused by [prosecutors] of … */
function withAgent({ words, tags }: Document, finding: Finding): Finding {
  const { cue, quote } = finding
  const next = quote.find(({ from }) => cue !== null && from > cue.to)
  if (cue === null || next === undefined || words[cue.to - 1] !== 'by') return finding
  const to = /^(?:of|that|as)$/.test(words[next.from - 1] ?? '') ? next.from - 1 : next.from
  if (to <= cue.to || to - cue.to > LONGEST) return finding
  const isPhrase = tags.slice(cue.to, to).every((tag) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'PUNCT')
  return isPhrase ? { ...finding, speaker: [{ from: cue.to, to }] } : finding
}
