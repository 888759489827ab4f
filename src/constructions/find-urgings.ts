import { concreteNouns } from '../lexicon/concrete-nouns.js'
import { tellingVerbs, urgingVerbs } from '../lexicon/speech-idioms.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { objectEnd } from './object-end.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.6
/** Nobody who is asked has a longer name, in words and marks. */
const LONGEST = 10

const URGING = wordSet(urgingVerbs)
const TELLING = wordSet(tellingVerbs)
const CONCRETE = wordSet(concreteNouns)

/**
 * Finds requests that the models passed over.
 *
 *     [The union] [urged] [the ministry to reopen the mine].
 *     [The rector] [called on] [students to come home].
 *     [The regulator] [told] the bank [to repay 12,000 customers].
 */
export function findUrgings(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { words } = document
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const verb of placesOf('urging', document, quotations)) {
    const behind = behindCue(document, verb)
    if (behind === null || isPassive(document, verb)) continue
    const to = infinitiveAfter(document, behind)
    const from = verbGroupFrom(document, verb)
    const speaker = to === null ? null : nounPhraseBefore(document, from)
    // "ordered [soup] to go"
    if (to === null || speaker === null || CONCRETE().has(words[to - 1] ?? '')) continue
    const cue = { from, to: behind }
    const quote: Range = { from: TELLING().has(words[verb] ?? '') ? to : behind, to: objectEnd(document, to + 2) }
    if (quote.to <= to + 1 || !isFree([cue, { from: behind, to: quote.to }], speaker)) continue
    found.push({ cue, head: verb, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)
}

/** Where the cue ends: "[urged]", "[called on]". */
function behindCue({ words, tags }: Document, verb: number): number | null {
  const word = words[verb] ?? ''
  if (URGING().has(word)) return tags[verb] === 'VERB' ? verb + 1 : null
  return /^call(?:ed|s)$/.test(word) && /^(?:up)?on$/.test(words[verb + 1] ?? '') ? verb + 2 : null
}

/** The "to" behind those who are asked: "the ministry [to] reopen". */
function infinitiveAfter({ words, tags, sentenceOf }: Document, from: number): number | null {
  for (let at = from; at < from + LONGEST && sentenceOf[at] === sentenceOf[from - 1]; at++) {
    if (words[at] === 'to') return at > from && /^(?:VERB|AUX)$/.test(tags[at + 1] ?? '') ? at : null
    const isPart = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|CCONJ)$/.test(tags[at] ?? '') || words[at] === 'of'
    if (!isPart || (tags[at] === 'PRON' && !/^(?:him|her|us|them|me|it|you|his|its|their|our)$/.test(words[at] ?? '')))
      return null
  }
  return null
}
