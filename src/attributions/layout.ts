import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Reading } from './reading.js'

/** Where a token stands in a reading. */
export const PLACE = { none: 0, quote: 1, speaker: 2, cue: 3 } as const

/** A reading laid out for looking things up by token. */
export interface Layout {
  readonly candidate: Candidate
  readonly window: Range
  readonly quote: readonly number[]
  readonly speaker: readonly number[]
  readonly quotePieces: readonly Range[]
  /** Kinds of punctuation by token of the document, 0 for words. */
  readonly punctuation: Int32Array
  /** One of `PLACE`; none outside of the window. */
  readonly placeOf: (token: number) => number
}

export function toLayout({ candidate, window, quote, speaker }: Reading, punctuation: Int32Array): Layout {
  const places = new Uint8Array(window.to - window.from)
  for (const i of quote) places[i - window.from] = PLACE.quote
  for (const i of speaker) places[i - window.from] = PLACE.speaker
  places.fill(PLACE.cue, candidate.from - window.from, candidate.to - window.from)
  const placeOf = (token: number) => places[token - window.from] ?? PLACE.none
  return { candidate, window, quote, speaker, quotePieces: toPieces(quote), punctuation, placeOf }
}

/** Stretches of neighbouring tokens. */
function toPieces(tokens: readonly number[]): Range[] {
  const pieces: { from: number; to: number }[] = []
  for (const i of tokens) {
    const last = pieces.at(-1)
    if (last !== undefined && last.to === i) last.to = i + 1
    else pieces.push({ from: i, to: i + 1 })
  }
  return pieces
}

/** Kind of punctuation of each word, 0 for words. */
export function toPunctuation(words: readonly string[]): Int32Array {
  const kinds = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) kinds[i] = kindOf(words[i] as string)
  return kinds
}

function kindOf(word: string): number {
  switch (word) {
    case ',':
      return 1
    case '.':
    case '?':
    case '!':
      return 2
    case ';':
    case ':':
      return 3
    case '(':
    case ')':
      return 6
    default:
      if (isPlain(word.charCodeAt(0))) return 0
      if (/^["“”'`‘’«»]+$/.test(word)) return 4
      if (/^[-–—―]+$/.test(word)) return 5
      return /[\p{L}\p{N}]/u.test(word) ? 0 : 7
  }
}

/** a to z, small or capital, and figures */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}
