import type { Span } from '../types.js'
import { countCodePoints, cutsPair } from './code-points.js'
import type { SpecificResource } from './web-annotation.js'

/** Characters on either side by which a quote is told from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 32

/**
 * Makes what says where in the article a span stands, by its words and by its place. The standard counts in Unicode code
 * points, and wants text without markup, which an article's text is; nothing in it is changed, so that it can be found.
 */
export function selectorsIn(text: string, source: string): (span: Span) => SpecificResource {
  const { before } = countCodePoints(text)
  return ({ start, end, text: exact }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(wholeFrom(text, start - CONTEXT), start),
        suffix: text.slice(end, wholeFrom(text, end + CONTEXT)),
      },
      { type: 'TextPositionSelector', start: before(start), end: before(end) },
    ],
  })
}

/** The offset, or the next where it stands in the middle of a character. */
function wholeFrom(text: string, offset: number): number {
  if (offset <= 0) return 0
  return cutsPair(text, offset) ? offset + 1 : offset
}
