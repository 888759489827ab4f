import { firstWhere } from '../../first-where.js'
import type { Span } from '../../types.js'
import type { Pointer, View } from './compromise-view.js'

/** Where the terms of a document stand in its text. */
export interface TermMap {
  /** What `doc.text()` gives for the whole document. */
  readonly text: string
  /** The terms that a span touches, a pointer for each sentence. */
  readonly toPointers: (span: Span) => Pointer[]
}

interface Place {
  readonly start: number
  end: number
  readonly sentence: number
  readonly from: number
  to: number
}

/** Lays the terms out: compromise keeps all that stands between them, so their sum is the text. */
export function mapTerms(document: View['document']): TermMap {
  const places: Place[] = []
  let text = ''
  for (const [sentence, terms] of document.entries()) {
    for (const [index, term] of terms.entries()) {
      const start = text.length + term.pre.length
      const last = places[places.length - 1]
      // [can't] [] : the second half of a contraction goes where the first goes
      if (term.text !== '') places.push({ start, end: start + term.text.length, sentence, from: index, to: index + 1 })
      else if (last && last.sentence === sentence) last.to = index + 1
      text += term.pre + term.text + term.post
    }
  }
  return { text, toPointers: (span) => pointersIn(places, span) }
}

function pointersIn(places: readonly Place[], { start, end }: Span): Pointer[] {
  const pointers: [number, number, number][] = []
  for (let at = firstWhere(places.length, (at) => (places[at]?.end ?? 0) > start); at < places.length; at++) {
    const place = places[at]
    if (!place || place.start >= end) break
    const last = pointers[pointers.length - 1]
    if (last && last[0] === place.sentence) last[2] = place.to
    else pointers.push([place.sentence, place.from, place.to])
  }
  return pointers
}
