import { isOutside } from '../is-outside.js'
import { REPORTING } from '../lexicon/outlet-words.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { occupancyOf } from './occupancy.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.7
const SHORTEST_CLAUSE = 3
/** The verb and the marks behind it; keeps the time linear in the text. */
const LONGEST_END = 4

const VERBS = wordSet(REPORTING)

/**
 * Finds reports that are named at the end of their sentence, where the models saw none.
 *
 *     [The board asked for an audit but dropped the request], [the Irish Examiner] [noted].
 */
export function findClosingCues(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const { words, tags, sentences, sentenceOf } = document
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const naming of namings) {
    const closing = naming.doubtful ? null : readClosing(naming)
    if (closing) found.push(closing)
  }
  return withFound(findings, found)

  /** [clause], [outlet] [verb]. */
  function readClosing(naming: Naming): Finding | null {
    const from = /^the$/i.test(words[naming.from - 1] ?? '') ? naming.from - 1 : naming.from
    const sentence = sentences[sentenceOf[naming.from] ?? 0] as Range
    const verb = tags[naming.to] === 'ADV' ? naming.to + 1 : naming.to
    const clause = { from: sentence.from, to: from - 1 }
    if (
      words[from - 1] !== ',' ||
      verb >= sentence.to ||
      sentence.to - verb > LONGEST_END ||
      clause.to - clause.from < SHORTEST_CLAUSE
    )
      return null
    const ends = tags.slice(verb + 1, sentence.to).every((tag) => tag === 'PUNCT')
    if (
      !ends ||
      !isOutside(quotations, sentence) ||
      !VERBS().has(words[verb] ?? '') ||
      !isFree([{ from, to: verb + 1 }])
    )
      return null
    if (!tags.slice(clause.from, clause.to).some((tag) => tag === 'VERB' || tag === 'AUX')) return null
    const cue = { from: naming.to, to: verb + 1 }
    return { cue, head: verb, quote: [clause], speaker: [{ from, to: naming.to }], type: null, confidence: CONFIDENCE }
  }
}
