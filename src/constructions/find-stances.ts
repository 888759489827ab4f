import { stanceNouns } from '../lexicon/stance-nouns.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.7
const ENDS_SENTENCE = /^[.!?…]+$/

const NOUNS = wordSet(stanceNouns)

/** A phrase that lays its sentence at somebody's door. */
interface Stance {
  readonly cue: Range
  readonly head: number
}

/**
 * Finds sentences that a phrase lays at somebody's door, where nothing else was found in them.
 *
 *     [In the opinion of] [Mary Achieng, a vet], [the herd should have been moved].
 *     [The treaty is], [in the words of] [its author], [“a polite surrender.”]
 *     [The suspect fled on foot], [per] [the sheriff's office].
 */
export function findStances(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const taken = new Set(findings.map(({ head }) => document.sentenceOf[head]))
  const found: Finding[] = []
  for (const at of placesOf('stance', document, quotations)) {
    const stance = taken.has(document.sentenceOf[at]) ? null : stanceAt(document, at)
    const finding = stance && toFinding(document, stance)
    if (finding) found.push(finding)
    if (finding) taken.add(document.sentenceOf[at])
  }
  return withFound(findings, found)
}

/** "in the words of", ", per the" */
function stanceAt({ words, tags, sentences, sentenceOf }: Document, at: number): Stance | null {
  const opens = sentences[sentenceOf[at] ?? 0]?.from === at
  if (!opens && words[at - 1] !== ',') return null
  if (words[at] === 'per' && /^(?:DET|PROPN)$/.test(tags[at + 1] ?? '')) {
    return { cue: { from: at, to: at + 1 }, head: at }
  }
  const isPhrase = /^in$/i.test(words[at] ?? '') && words[at + 1] === 'the' && words[at + 3] === 'of'
  return isPhrase && NOUNS().has(words[at + 2] ?? '') ? { cue: { from: at, to: at + 4 }, head: at + 2 } : null
}

function toFinding(document: Document, { cue, head }: Stance): Finding | null {
  const { words, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[head] ?? 0]
  if (sentence === undefined) return null
  let end = sentence.to
  while (end > cue.to && ENDS_SENTENCE.test(words[end - 1] ?? '')) end--
  const opens = cue.from === sentence.from
  const comma = opens ? commaBeforeClause(document, cue.to, end) : commaAfter(document, cue.to, end)
  const speaker = { from: cue.to, to: comma }
  const before = { from: sentence.from, to: cue.from - 1 }
  const behind = { from: comma + 1, to: sentence.to }
  const quote = [...(opens ? [] : [before]), ...(comma < end ? [behind] : [])]
  if (quote.length === 0 || speaker.from >= speaker.to || quote.some(({ from, to }) => from >= to)) return null
  // ", per the contract, …" tells what rules, not who says
  if (words[head] === 'per' && comma < end) return null
  return { cue, head, quote, speaker: [speaker], type: null, confidence: CONFIDENCE }
}

function commaAfter({ words }: Document, from: number, end: number): number {
  let at = from
  while (at < end && words[at] !== ',') at++
  return at
}

/** The first comma behind which a clause stands: "Mary Achieng, a vet in Kisumu[,] the herd should …". */
function commaBeforeClause(document: Document, from: number, end: number): number {
  let comma = commaAfter(document, from, end)
  while (comma < end) {
    const next = commaAfter(document, comma + 1, end)
    if (document.tags.slice(comma + 1, next).some((tag) => tag === 'VERB' || tag === 'AUX')) return comma
    comma = next
  }
  return end
}
