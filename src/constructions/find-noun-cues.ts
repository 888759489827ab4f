import type { Document, Finding, Quotations, Range } from '../stages.js'
import { holderBefore, holderBehind } from './holder-of.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.6
/** No clause of one verb is longer, in words and marks; keeps the time linear in the text. */
const LONGEST_CLAUSE = 60

/**
 * Finds clauses that hang on a noun of saying with its holder, where nothing else was found in them. A clause with two
 * verbs is left alone: the second may be the sentence's own. It is, where the noun opens the sentence.
 *
 *     in spite of [the bank]'s [denial] that [any buyer had been found]
 *     Despite [warnings] from [geologists] that [the slope was moving], the road stayed open.
 *     The [accusation] by [residents] that [the quarry poisoned their wells] reached the courts.
 */
export function findNounCues(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const at of placesOf('nounCue', document, quotations)) {
    const held = at > 0 ? (ownerOf(document, at) ?? sourceOf(document, at)) : null
    const quote = held && clauseFrom(document, held)
    if (!held || !quote) continue
    // [warnings from], but [denial] after its owner
    const cue = { from: at, to: held.who.from > at ? at + 2 : at + 1 }
    if (!isFree([cue, held.who, quote])) continue
    found.push({ cue, head: at, quote: [quote], speaker: [held.who], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)
}

/** A holder and the "that" after which the statement begins. */
interface Held {
  readonly who: Range
  readonly that: number
  /** First token of the whole phrase. */
  readonly from: number
}

/** [the bank]'s denial that, [his] warning that */
function ownerOf(document: Document, noun: number): Held | null {
  const who = document.words[noun + 1] === 'that' ? holderBefore(document, noun) : null
  return who && { who, that: noun + 1, from: who.from }
}

/** warnings from [geologists] that */
function sourceOf(document: Document, noun: number): Held | null {
  const who = holderBehind(document, noun)
  if (who === null || document.words[who.to] !== 'that') return null
  return { who, that: who.to, from: document.tags[noun - 1] === 'DET' ? noun - 1 : noun }
}

/** Up to the next mark, if one verb stands there with its auxiliaries; up to the second where that is the sentence's own. */
function clauseFrom({ tags, sentences, sentenceOf }: Document, { that, from }: Held): Range | null {
  const sentence = sentences[sentenceOf[that] ?? 0]
  const end = Math.min(sentence?.to ?? 0, that + LONGEST_CLAUSE)
  let to = that + 1
  let verbs = 0
  for (; to < end && tags[to] !== 'PUNCT'; to++) {
    const isVerb = tags[to] === 'VERB' || tags[to] === 'AUX'
    const goesOn = /^(?:VERB|AUX|ADV|PART)$/.test(tags[to - 1] ?? '')
    if (isVerb && !goesOn) verbs++
    if (verbs === 2 && sentence?.from === from) return { from: that + 1, to }
  }
  return verbs === 1 && sentence?.from !== from ? { from: that + 1, to } : null
}
