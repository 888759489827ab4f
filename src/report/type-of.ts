import type { Document, Finding, Range } from '../stages.js'
import type { AttributionType } from '../types.js'
import { isWordlike } from './is-wordlike.js'
import type { QuoteMarks } from './quote-marks.js'

/** What the form tells; else direct where all words stand inside quotation marks, mixed where some do. */
export function typeOf(
  document: Document,
  marks: QuoteMarks,
  { type }: Finding,
  pieces: readonly Range[],
  outside: number,
): AttributionType {
  if (type !== null) return type
  let quoted = false
  let plain = false
  for (const { from, to } of pieces) {
    for (let token = from; token < to && !(quoted && plain); token++) {
      if (!isWordlike(document.words[token] ?? '')) continue
      if (marks.separates(token, outside)) quoted = true
      else plain = true
    }
  }
  if (!quoted) return 'indirect'
  return plain ? 'mixed' : 'direct'
}
