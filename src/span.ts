import type { Document, Range } from './stages.js'
import type { Span } from './types.js'

/** The place of a range of tokens in the text. The range must hold at least one token. */
export function toSpan(document: Document, range: Range): Span {
  const start = document.starts[range.from] ?? 0
  const end = document.ends[range.to - 1] ?? start
  return { start, end, text: document.text.slice(start, end) }
}
