import type { Document, Finding, Quotations, Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { objectEnd } from './object-end.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.5
/** No verb shares its subject with one that stands farther before it, in words and marks. */
const REACH = 20
/** No clause is longer; keeps the time linear in the text. */
const LONGEST_CLAUSE = 60

/**
 * Finds statements within what somebody else reports, by verbs that can hardly be anything else: there the models, which
 * learned from attributions that do not nest, see little.
 *
 *     ([Duarte] left the reasons open but [confirmed] [the sale]), the Gazette noted.
 */
export function findInnerStatements(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { isFree, isQuoted } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const verb of placesOf('avowal', document, quotations)) {
    const parts = isQuoted(verb) ? readClause(document, verb) : null
    if (parts === null || !isFree([parts.cue, parts.quote], parts.speaker)) continue
    const { cue, quote, speaker } = parts
    found.push({ cue, head: verb, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)
}

interface Clause {
  readonly cue: Range
  readonly quote: Range
  readonly speaker: Range
}

function readClause(document: Document, verb: number): Clause | null {
  const { words } = document
  if (isPassive(document, verb)) return null
  const from = verbGroupFrom(document, verb)
  const speaker = nounPhraseBefore(document, from) ?? sharedSubject(document, from)
  const start = words[verb + 1] === 'that' ? verb + 2 : verb + 1
  const to = words[verb + 1] === 'that' ? clauseEnd(document, start) : objectEnd(document, start)
  if (speaker === null || to <= start) return null
  return { cue: { from, to: verb + 1 }, quote: { from: start, to }, speaker }
}

/** [Duarte] left the reasons open but [confirmed]: the subject of the nearest verb before a conjunction. */
function sharedSubject(document: Document, end: number): Range | null {
  const { words, tags, sentenceOf } = document
  if (!/^(?:and|but|then)$/.test(words[end - 1] ?? '')) return null
  for (let at = end - 2; at > end - REACH && sentenceOf[at] === sentenceOf[end]; at--) {
    if (tags[at] !== 'VERB' && tags[at] !== 'AUX') continue
    const from = verbGroupFrom(document, at)
    const subject = nounPhraseBefore(document, from)
    if (subject !== null) return subject
    if (!/^(?:CCONJ|PART|ADP)$/.test(tags[from - 1] ?? '')) return null
  }
  return null
}

/** To the next mark. */
function clauseEnd({ tags, sentences, sentenceOf }: Document, from: number): number {
  const end = Math.min(sentences[sentenceOf[from] ?? 0]?.to ?? from, from + LONGEST_CLAUSE)
  let to = from
  while (to < end && tags[to] !== 'PUNCT') to++
  return to
}
