import { exposures } from '../lexicon/anonymity-words.js'
import type { Document, Finding, Quotations } from '../stages.js'
import { wordSet } from '../word-set.js'

const EXPOSURES = wordSet(exposures)

/**
 * Drops the terms on which somebody speaks: they are the reporter's footnote, and no news.
 *
 *     Two officials, who [asked] [not to be named], said the city had known.
 */
export function dropAnonymity(
  { words }: Document,
  _quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ quote: [first] }) => {
    if (first === undefined) return true
    const [not, to, be, exposed] = words.slice(first.from, first.from + 4)
    return !(not === 'not' && to === 'to' && be === 'be' && EXPOSURES().has(exposed ?? ''))
  })
}
