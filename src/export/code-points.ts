import { firstWhere } from '../first-where.js'

/** Places of one text in Unicode code points, as Python, brat and the Web Annotation standard count them. */
export interface CodePoints {
  /** How many the text has. A surrogate without its partner is one. */
  readonly count: number
  /** How many stand before a UTF-16 offset. */
  readonly before: (offset: number) => number
  /** The UTF-16 offset at which the code point of this number begins; the text's length for `count`. */
  readonly offsetOf: (point: number) => number
}

/** Counts a text's code points once; each place then costs one binary search among the text's surrogate pairs. */
export function countCodePoints(text: string): CodePoints {
  const seconds: number[] = []
  for (let at = 1; at < text.length; at++) if (cutsPair(text, at)) seconds.push(at)
  return {
    count: text.length - seconds.length,
    before: (offset) => offset - firstWhere(seconds.length, (pair) => (seconds[pair] ?? 0) >= offset),
    offsetOf: (point) => point + firstWhere(seconds.length, (pair) => (seconds[pair] ?? 0) - pair > point),
  }
}

/** Whether the offset stands between the two surrogates of one character. */
export function cutsPair(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last
}
