import { isOutside } from '../is-outside.js'
import { TELLING } from '../lexicon/address-verbs.js'
import { REPORTING } from '../lexicon/outlet-words.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

const CONFIDENCE = 0.6
/** No speaker's phrase is longer, in words and marks. */
const LONGEST = 14
const SHORTEST_CLAUSE = 3

const VERBS = wordSet(`${speechVerbs} ${REPORTING}`)
const TELLS = wordSet(TELLING)

/**
 * Reads a sentence that ends with its verb and speaker, where nothing was found in it, or the speaker was taken for what is
 * said.
 *
 *     [The debate is not likely to matter], [noted] [the Echo's Dana Ruiz].
 */
export function mendInversions(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { sentences, sentenceOf } = document
  const found: Finding[] = []
  const replaced = new Set<Finding>()
  const counts = new Map<number, number>()
  const last = new Map<number, Finding>()
  for (const finding of findings) {
    const sentence = sentenceOf[finding.head] ?? -1
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    last.set(sentence, finding)
  }
  sentences.forEach((sentence, number) => {
    const inverted = readInversion(document, sentence)
    const other = last.get(number)
    if (inverted === null || (counts.get(number) ?? 0) > 1 || (other && !isWithin(other, inverted))) return
    if (!isOutside(quotations, sentence)) return
    if (other) replaced.add(other)
    found.push(inverted)
  })
  if (found.length === 0) return findings
  return [...findings.filter((finding) => !replaced.has(finding)), ...found].sort((a, b) => a.head - b.head)
}

/** [clause], [verb] [speaker]. */
function readInversion({ words, tags }: Document, { from, to }: Range): Finding | null {
  let end = to
  while (end > from && tags[end - 1] === 'PUNCT') end--
  let verb = end - 1
  while (verb > end - LONGEST && verb > from && isNominal(verb)) verb--
  if (words[verb - 1] !== ',' || !VERBS().has(words[verb] ?? '') || verb === end - 1) return null
  const clause = { from, to: verb - 1 }
  const hasVerb = tags.slice(clause.from, clause.to).some((tag) => tag === 'VERB' || tag === 'AUX')
  // "…, said the flats were damp" has its clause behind the verb, and ends with no name
  const isNamed = /^\p{Lu}/u.test(words[end - 1] ?? '') && !TELLS().has(words[verb] ?? '')
  if (!hasVerb || !isNamed || clause.to - clause.from < SHORTEST_CLAUSE) return null
  return {
    cue: { from: verb, to: verb + 1 },
    head: verb,
    quote: [clause],
    speaker: [{ from: verb + 1, to: end }],
    type: null,
    confidence: CONFIDENCE,
  }

  function isNominal(at: number): boolean {
    return /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tags[at] ?? '') || /^(?:of|for|at|\p{Lu}.*)$/u.test(words[at] ?? '')
  }
}

/** Whether a finding has the same cue, and its quote where the speaker stands. */
function isWithin({ cue, quote }: Finding, { head, speaker: [who] }: Finding): boolean {
  if (cue === null || who === undefined || head < cue.from || head >= cue.to) return false
  return quote.every(({ from, to }) => from >= who.from && to <= who.to)
}
