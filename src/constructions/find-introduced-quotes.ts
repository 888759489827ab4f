import { cueBaseAt } from '../cue-base-at.js'
import { bareParticiples, clausePrepositions, introducingVerbs, showingNouns } from '../lexicon/introducing-verbs.js'
import { SUBJECT_WORDS } from '../lexicon/subject-words.js'
import { type Document, type Finding, QUOTE_STATE, type Quotation, type Quotations, type Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { occupancyOf } from './occupancy.js'
import { withFound } from './with-found.js'

/** Shorter quotations, in words and marks, are names and single words. */
const SHORTEST = 4
/** How far before a participle its subject is looked for, in words and marks. */
const FARTHEST = 60
const CONFIDENCE = 0.7

const VERBS = wordSet(introducingVerbs)
const BARE = wordSet(bareParticiples)
const SHOWING = wordSet(showingNouns)
const CLAUSE_OPENERS = wordSet(clausePrepositions)
const RELATIVES = wordSet(`${SUBJECT_WORDS.relatives} whose`)

/**
 * Finds what stands in quotation marks right behind a verb of saying, where the models found nothing. Of 430 such
 * quotations behind a comma or colon in the training corpus, all but one are somebody's.
 *
 *     The film shows [the mayor] [asking], [“Who signed this?”]
 *     [The fans] filed out of the ground, [chanting] [“We want him gone!”]
 */
export function findIntroducedQuotes(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const quotation of quotations.list) {
    const introduced = quotation.depth > 0 ? null : readIntroduction(document, quotations, quotation)
    if (introduced === null) continue
    const { cue, quote, speaker } = introduced
    if (isFree([cue, quote], speaker))
      found.push({ cue, head: cue.to - 1, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)
}

interface Introduction {
  readonly speaker: Range
  readonly cue: Range
  readonly quote: Range
}

/** [speaker] … [verb], [“…”] */
function readIntroduction(document: Document, quotations: Quotations, { open, close }: Quotation): Introduction | null {
  const { words, tags } = document
  const isSetOff = /^[,:]$/.test(words[open - 1] ?? '')
  const verb = isSetOff ? open - 2 : open - 1
  if (close === null || close + 1 - open < SHORTEST || quotations.state[verb] !== QUOTE_STATE.outside) return null
  // declared “null and void”
  if (!isSetOff && !/^\p{Lu}/u.test(words[open + 1] ?? '')) return null
  const base = cueBaseAt(document, verb)
  const word = words[verb]?.toLowerCase() ?? ''
  if (tags[verb] !== 'VERB' || !VERBS().has(base) || BARE().has(word) || isPassive(document, verb)) return null
  const from = verbGroupFrom(document, verb)
  const isParticiple = /ing$/.test(word) && word !== base
  const speaker = isParticiple ? subjectOf(document, quotations, verb) : subjectBefore(document, from)
  if (speaker === null || RELATIVES().has(words[speaker.from]?.toLowerCase() ?? '')) return null
  return { speaker, cue: { from, to: verb + 1 }, quote: { from: open, to: close + 1 } }
}

/** Who does what a participle says: footage of [the mayor] asking; [the fans] filed out, chanting. */
function subjectOf(document: Document, { state }: Quotations, participle: number): Range | null {
  const { words, tags, sentences, sentenceOf } = document
  const own = subjectBefore(document, participle)
  if (own !== null) {
    const phrase = words.slice(own.from, own.to)
    const of = phrase.indexOf('of')
    return SHOWING().has(phrase[of - 1]?.toLowerCase() ?? '') ? { from: own.from + of + 1, to: own.to } : own
  }
  const first = Math.max(sentences[sentenceOf[participle] ?? 0]?.from ?? 0, participle - FARTHEST)
  for (let at = participle - 1; at >= first; at--) {
    if (state[at] !== QUOTE_STATE.outside || !/^(?:VERB|AUX)$/.test(tags[at] ?? '')) continue
    const subject = subjectBefore(document, verbGroupFrom(document, at))
    if (subject !== null) return isPassive(document, at) ? null : subject
  }
  return null
}

/** The noun phrase before a verb with the one that it hangs on: [two boys on the roof] shouted, not [the roof]. */
function subjectBefore(document: Document, end: number): Range | null {
  const last = nounPhraseBefore(document, end)
  if (last === null || document.tags[last.from - 1] !== 'ADP') return last
  if (CLAUSE_OPENERS().has(document.words[last.from - 1] ?? '')) return last
  const first = nounPhraseBefore(document, last.from - 1)
  return first && { from: first.from, to: end }
}
