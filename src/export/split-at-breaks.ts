import type { Span } from '../types.js'

const BREAK = /[\n\v\f\r\u2028\u2029]+/g

/** brat wants no line break within a piece: its file has one line an annotation, the words of the text on it. */
export function splitAtBreaks(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const found of [...text.slice(start, end).matchAll(BREAK), null]) {
    const to = found ? start + found.index : end
    const words = text.slice(from, to)
    if (words.trim() !== '') parts.push({ start: from, end: to, text: words })
    if (found) from = to + found[0].length
  }
  return parts
}
