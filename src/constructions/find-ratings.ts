import { ratingVerbs } from '../lexicon/rating-verbs.js'
import { type Document, type Finding, type Naming, QUOTE_STATE, type Quotations } from '../stages.js'
import { wordSet } from '../word-set.js'

/** Surer than most, though too few are in the training corpus to count. */
const CONFIDENCE = 0.7
/** No verdict is longer, in words and marks. */
const LONGEST = 60

const VERBS = wordSet(ratingVerbs)

/**
 * Finds an outlet's verdicts; what the models found with the same verb gives way.
 *
 *     [PolitiFact] [rated] [a third of the claims as “false”]
 */
export function findRatings(
  document: Document,
  { state }: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const ratings = new Map<number, Finding>()
  for (const { from, to, doubtful } of namings) {
    const isVerdict = VERBS().has(document.words[to] ?? '') && document.sentenceOf[from] === document.sentenceOf[to]
    if (doubtful || !isVerdict || state[to] !== QUOTE_STATE.outside) continue
    const end = clauseEnd(document, to + 1)
    if (end === to + 1) continue
    const cue = { from: to, to: to + 1 }
    const quote = [{ from: to + 1, to: end }]
    ratings.set(to, { cue, head: to, quote, speaker: [{ from, to }], type: null, confidence: CONFIDENCE })
  }
  if (ratings.size === 0) return findings
  const kept = findings.filter(({ cue }) => cue === null || !ratings.has(cue.from))
  return [...kept, ...ratings.values()].sort((a, b) => a.head - b.head)
}

/** The end of the sentence, without its stop. */
function clauseEnd({ words, sentenceOf, size }: Document, from: number): number {
  let to = from
  while (to < Math.min(size, from + LONGEST) && sentenceOf[to] === sentenceOf[from - 1]) to++
  return /^[.!?;]+$/.test(words[to - 1] ?? '') ? to - 1 : to
}
