import { isOutside } from '../is-outside.js'
import { nounsOf, nounsTo, statementNouns } from '../lexicon/statement-nouns.js'
import type { Document, Finding, Quotations } from '../stages.js'
import { wordSet } from '../word-set.js'

const NOUNS = wordSet(`${statementNouns} ${nounsOf} ${nounsTo}`)

/**
 * Cuts what hangs on a noun of saying where the sentence's own verb begins, whose subject the noun is.
 *
 *     [His] [warning] that ([the valley would empty]) was met with silence.
 *     [The abbot]'s [promise] ([to feed every pilgrim]) has emptied the cellar.
 */
export function cutNounClauses(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { words, tags, sentences, sentenceOf } = document
  return findings.map((finding) => {
    const { cue, head, quote, speaker } = finding
    const [only, ...others] = quote
    if (cue === null || only === undefined || others.length > 0 || only.from < cue.to) return finding
    if (!NOUNS().has(words[head] ?? '') || !opens(Math.min(cue.from, ...speaker.map(({ from }) => from))))
      return finding
    if (!isOutside(quotations, only)) return finding
    const to = ownVerb(only.from, only.to)
    return to > only.from + 1 && to < only.to ? { ...finding, quote: [{ from: only.from, to }] } : finding
  })

  /** At the start of a sentence, an article aside. */
  function opens(from: number): boolean {
    const start = sentences[sentenceOf[from] ?? 0]?.from ?? 0
    return from === start || (from === start + 1 && tags[start] === 'DET')
  }

  /** The second verb of a clause, the first after an infinitive or a noun; auxiliaries count with their verb. */
  function ownVerb(from: number, to: number): number {
    const isClause = words[from] === 'that' || words[from - 1] === 'that'
    let verbs = isClause ? 0 : 1
    for (let at = from; at < to; at++) {
      const isVerb = tags[at] === 'VERB' || tags[at] === 'AUX'
      const goesOn = /^(?:VERB|AUX|ADV|PART|ADP|DET)$/.test(tags[at - 1] ?? '')
      if (isVerb && !goesOn && ++verbs === 2) return at
    }
    return to
  }
}
