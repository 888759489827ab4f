import type { ItsHelpers, Document as WinkDocument } from 'wink-nlp'
import { firstWhere } from '../../first-where.js'
import type { Span } from '../../types.js'
import { takeTokens } from './take-tokens.js'

/** Tokens `from` up to, not including, `to`, as `doc.tokens()` counts them. */
export interface TokenRange {
  /** The number of the first token. */
  readonly from: number
  /** One more than the number of the last token. */
  readonly to: number
}

/**
 * Makes a function that tells which of the document's own tokens a span of its report touches; `null` for a span that
 * touches none.
 *
 * @param text The text that was given to `readDoc()`, if it was given to `parseDoc` too.
 * @throws {HearsayError} INVALID_DOCUMENT, INVALID_TEXT, as `parseDoc`.
 * @example
 * const find = createTokenFinder(doc, nlp.its)
 * const { from, to } = find(report.attributions[0].quote.spans[0])
 * for (let at = from; at < to; at++) doc.tokens().itemAt(at).markup('<b>', '</b>')
 */
export function createTokenFinder(
  doc: WinkDocument,
  its: ItsHelpers,
  text?: string,
): (span: Span) => TokenRange | null {
  const { tokens } = takeTokens(doc, its, text ?? null)
  return ({ start, end }) => {
    const first = tokens[firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > start)]
    const last = tokens[firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= end) - 1]
    return first && last && first.index <= last.index ? { from: first.index, to: last.index + 1 } : null
  }
}
