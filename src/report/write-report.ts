import { oneSpace } from '../one-space.js'
import type { ResolvedParseOptions } from '../options.js'
import { toSpan } from '../span.js'
import type { Cast, Document, Finding, Quotations, Relay } from '../stages.js'
import type { Quote, Report, Span, Speaker } from '../types.js'
import { inTextOrder, type Orphan } from './in-text-order.js'
import { indexMarks, type QuoteMarks } from './quote-marks.js'
import { trimQuote } from './trim-quote.js'
import { typeOf } from './type-of.js'
import { writeCue } from './write-cue.js'

/** No token: all quotation marks count for a quote without a cue. */
const NOWHERE = -1

/**
 * The last stage: from tokens to places in the text. `relays` and `cast.speakers` have one entry a finding. Findings
 * of whose quote nothing is left and those that the options leave out are dropped; the entities stay as they are.
 */
export function writeReport(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  relays: readonly Relay[],
  cast: Cast,
  options: ResolvedParseOptions,
): Report {
  const marks = indexMarks(document, quotations)
  const written = findings
    .map((finding, index) => writeAttribution(document, marks, finding, relays[index], cast.speakers[index] ?? []))
    .map((attribution) => (attribution !== null && isWanted(attribution, options) ? attribution : null))
  return { attributions: inTextOrder(written, relays), entities: cast.entities }
}

function writeAttribution(
  document: Document,
  marks: QuoteMarks,
  finding: Finding,
  relay: Relay | undefined,
  speakers: readonly Speaker[],
): Orphan | null {
  const outside = finding.cue === null ? NOWHERE : finding.cue.from
  const pieces = trimQuote(document, marks, finding.quote, outside)
  if (pieces.length === 0) return null
  return {
    type: typeOf(document, marks, finding, pieces, outside),
    quote: toQuote(pieces.map((piece) => toSpan(document, piece))),
    cue: writeCue(document, finding, speakers),
    speakers: relay?.reports ? [] : speakers,
    outlets: relay?.outlets ?? [],
    audience: relay?.audience ?? null,
    confidence: Math.round(finding.confidence * 1000) / 1000,
  }
}

function toQuote(spans: readonly Span[]): Quote {
  const text = spans.map((span) => span.text).join(' ')
  return { text: oneSpace(text), spans }
}

function isWanted({ cue, confidence }: Orphan, { minConfidence, kinds }: ResolvedParseOptions): boolean {
  return confidence >= minConfidence && kinds.has(cue?.kind ?? 'statement')
}
