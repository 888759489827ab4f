import { isLineBreak, isSpace } from './characters.js'
import { tokenEnd } from './token-end.js'

export interface Tokens {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where white space or the start of the text stands before the token. */
  readonly spaced: Uint8Array
  /** Tokens that stand first in their line. */
  readonly lines: readonly number[]
}

/**
 * Cuts the text into tokens as the Penn Treebank does, but for hyphenated words, which stay whole, and straight
 * off the text, so that every character but white space lies in exactly one token.
 */
export function scanTokens(text: string): Tokens {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const spaced = new Uint8Array(text.length)
  const lines: number[] = []
  let size = 0
  let space = true
  let newLine = true
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) {
      space = true
      newLine ||= isLineBreak(unit)
      at++
      continue
    }
    if (newLine) lines.push(size)
    starts[size] = at
    at = tokenEnd(text, at)
    ends[size] = at
    if (space) spaced[size] = 1
    space = false
    newLine = false
    size++
  }
  return { starts: starts.slice(0, size), ends: ends.slice(0, size), spaced: spaced.slice(0, size), lines }
}
