import type { Span } from '../src/types.js'
import type { Piece } from './brat.js'
import { dice } from './pair-off.js'
import type { Prediction } from './predict.js'
import { outletKey, sameName } from './same-name.js'
import { countShared, findWords, type Word, wordsIn } from './words.js'

/** An attribution of the report as its gold file gives it, as far as it is scored. */
export interface ReportGold {
  readonly id: string
  readonly quote: readonly Span[]
  /** Other quotes that are as good, verbatim. */
  readonly quoteAlt?: readonly string[]
  readonly speakers: readonly { readonly name: string; readonly kind: string }[]
  readonly outlets: readonly string[]
}

export interface ReportScore {
  readonly gold: number
  /** Ids of those for which one of ours has the same words of the quote, the speakers and the outlets. */
  readonly exact: readonly string[]
  /** The same with a quote that overlaps by `CLOSE_QUOTE`. */
  readonly close: readonly string[]
}

/** Dice's coefficient over words from which on a quote counts as close. */
const CLOSE_QUOTE = 0.8

/** Which attributions of the gold we have, with the quote, all speakers and all outlets right. */
export function scoreReport(
  text: string,
  gold: readonly ReportGold[],
  predictions: readonly Prediction[],
): ReportScore {
  const words = findWords(text)
  const atLeast = (overlap: number) =>
    gold.filter((one) => {
      const quotes = quotesOf(one, text).map((pieces) => wordsIn(words, pieces))
      const isRight = (ours: Prediction) => bestOverlap(words, quotes, ours) >= overlap && isSameCast(one, ours)
      return predictions.some(isRight)
    })
  const ids = (found: readonly ReportGold[]) => found.map(({ id }) => id)
  return { gold: gold.length, exact: ids(atLeast(1)), close: ids(atLeast(CLOSE_QUOTE)) }
}

/** The gold's quote and those that are as good. */
function quotesOf({ quote, quoteAlt = [] }: ReportGold, text: string): Piece[][] {
  const near = quote[0]?.start ?? 0
  return [
    quote.map(({ start, end }): Piece => [start, end]),
    ...quoteAlt.map((alternative): Piece[] => {
      const start = nearestIndex(text, alternative, near)
      return start === null ? [] : [[start, start + alternative.length]]
    }),
  ]
}

function bestOverlap(words: readonly Word[], quotes: readonly (readonly number[])[], ours: Prediction): number {
  const content = wordsIn(words, ours.content)
  return Math.max(...quotes.map((quote) => dice(countShared(quote, content), quote.length, content.length)))
}

function isSameCast(gold: ReportGold, ours: Prediction): boolean {
  const isNamed = ({ name, kind }: ReportGold['speakers'][number]) =>
    ours.speakers.some((speaker) => sameName(speaker.name, name, kind))
  const keys = (outlets: readonly string[]) => [...new Set(outlets.map(outletKey))].sort().join('\n')
  return (
    gold.speakers.length === ours.speakers.length &&
    gold.speakers.every(isNamed) &&
    keys(gold.outlets) === keys(ours.outlets)
  )
}

/** Where `part` stands closest to `near`. */
function nearestIndex(text: string, part: string, near: number): number | null {
  const places = [text.lastIndexOf(part, near), text.indexOf(part, near)].filter((place) => place !== -1)
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null
}
