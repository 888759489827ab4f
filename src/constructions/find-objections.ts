import { objectingVerbs } from '../lexicon/objecting-verbs.js'
import { nounsOf, statementNouns } from '../lexicon/statement-nouns.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { holderBehind } from './holder-of.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { occupancyOf } from './occupancy.js'

const CONFIDENCE = 0.6

const VERBS = wordSet(objectingVerbs)
const NOUNS = wordSet(`${statementNouns} ${nounsOf}`)

/**
 * Finds who takes a stand on a statement that a noun of saying holds, where the models saw the statement alone, or the
 * stand alone.
 *
 *     [Intelligence agencies] [question] [the administration's claims of close ties].
 *     The mayor rejected [allegations] from [tenants] that [the lifts were unsafe].
 */
export function findObjections(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { isLevel } = occupancyOf(document, findings)
  const objections = findings.flatMap((finding) => objectionTo(document, quotations, finding, isLevel) ?? [])
  const parted = findings.flatMap((finding) => part(document, finding) ?? [finding])
  if (objections.length === 0 && parted.length === findings.length) return findings
  return [...parted, ...objections].sort((a, b) => a.head - b.head)
}

function objectionTo(
  document: Document,
  { state }: Quotations,
  { cue, head, quote, speaker: [holder] }: Finding,
  isLevel: (token: number, other: number) => boolean,
): Finding | null {
  const { words, tags, sentenceOf } = document
  const last = quote.at(-1)
  if (cue === null || last === undefined || holder === undefined || !NOUNS().has(words[head] ?? '')) return null
  let from = Math.min(cue.from, holder.from)
  while (/^(?:DET|ADJ)$/.test(tags[from - 1] ?? '') && from > cue.from - 3) from--
  const verb = from - 1
  if (!isObjecting(document, verb) || state[verb] !== QUOTE_STATE.outside || last.from < from) return null
  const start = verbGroupFrom(document, verb)
  const who = nounPhraseBefore(document, start)
  if (who === null || sentenceOf[verb] !== sentenceOf[from]) return null
  if (!isLevel(verb, last.to - 1) || !isLevel(who.to - 1, last.to - 1)) return null
  return toFinding({ from: start, to: verb + 1 }, verb, { from, to: last.to }, who)
}

/** rejected | [allegations] from [tenants] that … : what the models passed over between cue and quote */
function part(document: Document, finding: Finding): readonly Finding[] | null {
  const { words, tags } = document
  const { cue, head, quote } = finding
  const [only, ...others] = quote
  if (cue === null || only === undefined || others.length > 0 || !isObjecting(document, head)) return null
  const noun = tags[cue.to] === 'DET' || tags[cue.to] === 'ADJ' ? cue.to + 1 : cue.to
  if (!NOUNS().has(words[noun] ?? '') || only.from <= noun) return null
  const holder = holderBehind(document, noun)
  const from = words[only.from] === 'that' ? only.from + 1 : only.from
  if (holder === null || words[holder.to] !== 'that' || from !== holder.to + 1) return null
  return [
    { ...finding, quote: [{ from: cue.to, to: only.to }] },
    toFinding({ from: noun, to: noun + 2 }, noun, { from, to: only.to }, holder),
  ]
}

function isObjecting(document: Document, verb: number): boolean {
  return VERBS().has(document.words[verb] ?? '') && !isPassive(document, verb)
}

function toFinding(cue: Range, head: number, quote: Range, speaker: Range): Finding {
  return { cue, head, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE }
}
