import type { Piece } from './brat.js'

export type ContentType = 'direct' | 'mixed' | 'indirect'
export const CONTENT_TYPES: readonly ContentType[] = ['direct', 'mixed', 'indirect']

/** The marks of American print, straight ones by two apostrophes included, and the line break that ends a paragraph. */
const MARK = /[“”"\n]|''|``/g

/**
 * The stretches of a text that stand between double quotation marks, without the marks. A stretch left open ends with
 * its paragraph, and “ inside an open one opens nothing.
 */
export function quotedStretches(text: string): Piece[] {
  const stretches: Piece[] = []
  let open: number | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open !== null && mark !== '“' && mark !== '``') {
      stretches.push([open, index])
      open = null
    } else if (open === null && mark !== '”' && mark !== '\n') open = index + mark.length
  }
  if (open !== null) stretches.push([open, text.length])
  return stretches
}

/**
 * How much of a content stands in quotation marks: all of its words, `direct`; none, `indirect`; some, `mixed`.
 *
 * @param content Indices of the content's words.
 * @param quoted Indices of all words of the text in quotation marks.
 */
export function contentType(content: readonly number[], quoted: ReadonlySet<number>): ContentType {
  const inside = content.filter((word) => quoted.has(word)).length
  if (inside === 0) return 'indirect'
  return inside === content.length ? 'direct' : 'mixed'
}
