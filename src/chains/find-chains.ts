import { type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'

/** A quote shorter than this, in words and marks, holds no statement of somebody else's. */
const SHORTEST = 4
/** A reported that B said that C told … so deep. */
const DEEPEST = 4

/**
 * Adds the statements that are reported within statements: each quote is read again as a text of its own. The models
 * were trained on attributions that do not nest, so they pass over what stands in another's quote.
 *
 *     The Gazette [reported] that (two officials [said] (the bridge was safe))
 *
 * What stands in quotation marks is not read again: there every statement is the speaker's own. A speaker must be named: what
 * nobody is said to have said within a report is the report's own.
 *
 * @param read Finds the attributions in some parts, in the order of the text, as if these were the paragraphs of an article.
 * @returns All findings in the order of the text.
 */
export function findChains(
  quotations: Quotations,
  findings: readonly Finding[],
  read: (parts: readonly Range[]) => readonly Finding[],
  depth = 1,
): readonly Finding[] {
  if (depth > DEEPEST) return findings
  const parts = findings.flatMap(({ quote }) => quote.filter((piece) => isPlain(quotations, piece)))
  parts.sort((a, b) => a.from - b.from)
  const inner = read(parts).filter(({ speaker }) => speaker.length > 0)
  if (inner.length === 0) return findings
  const all = [...findings, ...findChains(quotations, inner, read, depth + 1)]
  return all.sort((a, b) => a.head - b.head)
}

function isPlain({ state }: Quotations, { from, to }: Range): boolean {
  return to - from >= SHORTEST && !state.subarray(from, to).includes(QUOTE_STATE.inside)
}
