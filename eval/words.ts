import type { Piece } from './brat.js'

/** A word as the scorer counts it: letters and digits, held together by inner apostrophes, full stops, hyphens, "&". */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower-cased. */
  readonly form: string
}

const WORD = /[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu

/** The words of a text in their order, without punctuation. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    form: word.toLowerCase(),
  }))
}

/** Indices, rising and each once, of the words whose middle lies in one of the pieces. */
export function wordsIn(words: readonly Word[], pieces: readonly Piece[]): number[] {
  const found = new Set<number>()
  for (const [start, end] of pieces) {
    for (let i = firstEndingAfter(words, start); i < words.length; i++) {
      const word = words[i]
      if (word === undefined || word.start >= end) break
      const middle = (word.start + word.end) / 2
      if (middle >= start && middle < end) found.add(i)
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** How many members two lists share; neither has one twice. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  const members = new Set(b)
  return a.reduce((shared, member) => shared + (members.has(member) ? 1 : 0), 0)
}

/** Binary search; words stand in the order of the text. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
