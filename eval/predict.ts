import type { Report, Span } from '../src/types.js'
import type { Piece, Places } from './brat.js'

/** An attribution of ours in the shape that is scored. */
export interface Prediction extends Places {
  readonly speakers: readonly { readonly name: string; readonly kind: string }[]
  /** Names. */
  readonly outlets: readonly string[]
  readonly audience: Piece | null
  /** Whether it says that somebody would not answer. */
  readonly reply: boolean
  /** Probability, 0 to 1. */
  readonly confidence: number
}

/**
 * The attributions of a report in the shape that is scored. The source is the mention of each speaker, or, where the
 * outlet itself reports, the outlet's: "[The Millfield Gazette] reported that …".
 */
export function toPredictions(report: Report): Prediction[] {
  return report.attributions.map(({ quote, cue, speakers, outlets, audience, type, confidence }) => {
    const reporters = outlets.filter((outlet) => outlet.role === 'reporter').slice(0, 1)
    const sources = speakers.length > 0 ? speakers : reporters
    return {
      content: quote.spans.map(toPiece),
      cue: (cue?.spans ?? []).map(toPiece),
      source: sources.flatMap(({ mention }) => (mention ? [toPiece(mention)] : [])).sort((a, b) => a[0] - b[0]),
      speakers: speakers.map(({ name, kind }) => ({ name, kind })),
      outlets: outlets.map((outlet) => outlet.name),
      audience: audience && toPiece(audience),
      reply: type === 'non-answer',
      confidence,
    }
  })
}

function toPiece({ start, end }: Span): Piece {
  return [start, end]
}
