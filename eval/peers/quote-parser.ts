import { parse } from 'quote-parser'
import type { Piece, Places } from '../brat.js'

/** Lower than its default of 30 characters, with which it scores less. */
const MIN_LENGTH = 10
/** The verbs of its English rules. */
const CUE = /\b(?:said|added|wrote|told)\b/gi

/**
 * What the npm package quote-parser finds. The quote is the content; what it offers as the name is the source, though
 * its readme calls that inexact; the cue, which its rules ask for but do not hand on, is the verb nearest to the name.
 * A quote that several of its rules find counts once, with the name of the first.
 */
export function quoteParser(text: string): Places[] {
  const byStart = new Map<number, Places>()
  for (const { index, text: quote, name } of parse(text, 'en', { minLength: MIN_LENGTH })) {
    if (byStart.has(index)) continue
    const source: Piece = [name.index, name.index + name.text.length]
    byStart.set(index, { content: [[index, index + quote.length]], cue: findCue(text, source), source: [source] })
  }
  return [...byStart.values()]
}

/** `"…," [said] Ruth Amadi`, `"…," Amadi [said]`, `Amadi [added]: "…"` */
function findCue(text: string, [start, end]: Piece): Piece[] {
  const from = Math.max(0, start - ' added '.length)
  const near = text.slice(from, end + ' added '.length)
  const verbs = Array.from(
    near.matchAll(CUE),
    ({ 0: verb, index }): Piece => [from + index, from + index + verb.length],
  )
  return verbs.filter((piece) => piece[1] <= start || piece[0] >= end).slice(0, 1)
}
