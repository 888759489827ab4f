import { statementNouns } from '../lexicon/statement-nouns.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { wordSet } from '../word-set.js'

const CONFIDENCE = 0.6
/** No holder's phrase is longer, in words and marks. */
const LONGEST = 10
/** Nor is a clause of one verb; keeps the time linear in the text. */
const LONGEST_CLAUSE = 60

const NOUNS = wordSet(statementNouns)

/**
 * Finds clauses that hang on a noun of saying with its holder, where nothing else was found in them. A clause with two
 * verbs is left alone: the second may be the sentence's own.
 *
 *     in spite of [the bank]'s [denial] that [any buyer had been found]
 *     Despite [warnings] from [geologists] that [the slope was moving], the road stayed open.
 */
export function findNounCues(
  document: Document,
  { state }: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const taken = new Uint8Array(document.size)
  for (const { cue, quote, speaker } of findings) {
    for (const { from, to } of [...(cue ? [cue] : []), ...quote, ...speaker]) taken.fill(1, from, to)
  }
  const found: Finding[] = []
  for (let at = 1; at < document.size; at++) {
    if (taken[at] || state[at] !== QUOTE_STATE.outside || !NOUNS().has(document.words[at] ?? '')) continue
    const held = ownerOf(document, at) ?? sourceOf(document, at)
    const quote = held && clauseFrom(document, held.that)
    if (!held || !quote || taken.subarray(quote.from, quote.to).includes(1)) continue
    // [warnings from], but [denial] after its owner
    const cue = { from: at, to: held.who.from > at ? at + 2 : at + 1 }
    found.push({ cue, head: at, quote: [quote], speaker: [held.who], type: null, confidence: CONFIDENCE })
  }
  return found.length === 0 ? findings : [...findings, ...found].sort((a, b) => a.head - b.head)
}

/** A holder and the "that" after which the statement begins. */
interface Held {
  readonly who: Range
  readonly that: number
}

/** [the bank]'s denial that, [his] warning that */
function ownerOf({ words, tags, sentenceOf }: Document, noun: number): Held | null {
  if (words[noun + 1] !== 'that') return null
  const before = noun - 1
  if (/^(?:his|her|their|its)$/i.test(words[before] ?? '')) return { who: { from: before, to: noun }, that: noun + 1 }
  if (!/^['’]s?$/.test(words[before] ?? '')) return null
  let from = before
  while (from > before - LONGEST && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tags[from - 1] ?? '')) from--
  while (sentenceOf[from] !== sentenceOf[noun]) from++
  return from < before ? { who: { from, to: before }, that: noun + 1 } : null
}

/** warnings from [geologists] that */
function sourceOf({ words, tags }: Document, noun: number): Held | null {
  if (!/^(?:from|by)$/.test(words[noun + 1] ?? '')) return null
  let to = noun + 2
  while (to < noun + LONGEST && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|ADP)$/.test(tags[to] ?? '')) to++
  return to > noun + 2 && words[to] === 'that' ? { who: { from: noun + 2, to }, that: to } : null
}

/** Up to the next mark, if one verb stands there with its auxiliaries. */
function clauseFrom({ tags, sentences, sentenceOf }: Document, that: number): Range | null {
  const end = Math.min(sentences[sentenceOf[that] ?? 0]?.to ?? 0, that + LONGEST_CLAUSE)
  let to = that + 1
  let verbs = 0
  for (; to < end && tags[to] !== 'PUNCT'; to++) {
    const isVerb = tags[to] === 'VERB' || tags[to] === 'AUX'
    const goesOn = /^(?:VERB|AUX|ADV|PART)$/.test(tags[to - 1] ?? '')
    if (isVerb && !goesOn) verbs++
  }
  return verbs === 1 ? { from: that + 1, to } : null
}
