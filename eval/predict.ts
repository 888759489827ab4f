import type { Attribution, Report, Span } from '../src/types.js'
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
 * The attributions of a report in the shape that is scored, by the corpus's conventions where ours differ:
 *
 * - the source is the mention of each speaker, those joined by "and" in one piece, or, where the outlet itself
 *   reports, the outlet's: "[The Millfield Gazette] reported that …";
 * - the corpus's attributions do not nest, so those that stand in another's quote are left out;
 * - a quote without a cue goes on with the content of its speaker's attribution before, as the corpus has it.
 */
export function toPredictions(text: string, report: Report): Prediction[] {
  const predictions: Prediction[] = []
  let before: Attribution | null = null
  for (const attribution of report.attributions.filter(({ parent }) => parent === null)) {
    const last = predictions.at(-1)
    if (attribution.cue === null && last !== undefined && before !== null && haveSameSpeaker(attribution, before)) {
      const content = [...last.content, ...attribution.quote.spans.map(toPiece)]
      predictions[predictions.length - 1] = { ...last, content }
    } else {
      predictions.push(toPrediction(text, attribution))
      before = attribution
    }
  }
  return predictions
}

/** One attribution in the shape that is scored, by our own conventions. */
export function toPrediction(text: string, attribution: Attribution): Prediction {
  const { quote, cue, speakers, outlets, audience, type, confidence } = attribution
  const reporters = outlets.filter((outlet) => outlet.role === 'reporter')
  const sources = speakers.length > 0 ? speakers : reporters
  const mentions = sources.flatMap(({ mention }) => (mention ? [toPiece(mention)] : []))
  return {
    content: quote.spans.map(toPiece),
    cue: (cue?.spans ?? []).map(toPiece),
    source: joined(text, mentions),
    speakers: speakers.map(({ name, kind }) => ({ name, kind })),
    outlets: outlets.map((outlet) => outlet.name),
    audience: audience && toPiece(audience),
    reply: type === 'non-answer',
    confidence,
  }
}

/** "[The port] and [the city] said": one piece in the corpus. */
function joined(text: string, mentions: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const [start, end] of [...mentions].sort((a, b) => a[0] - b[0])) {
    const last = pieces.at(-1)
    if (last && /^,?\s*(?:and|or|&)?\s*(?:both\s)?$/.test(text.slice(last[1], start))) {
      pieces[pieces.length - 1] = [last[0], Math.max(last[1], end)]
    } else pieces.push([start, end])
  }
  return pieces
}

function haveSameSpeaker(a: Attribution, b: Attribution): boolean {
  const entity = a.speakers[0]?.entity
  return entity !== undefined && entity !== null && entity === b.speakers[0]?.entity
}

function toPiece({ start, end }: Span): Piece {
  return [start, end]
}
