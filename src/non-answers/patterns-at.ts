import { byWord } from '../by-word.js'
import type { Document } from '../stages.js'
import { type Beginning, indexPatterns } from './index-patterns.js'
import { type Pattern, readPatterns } from './patterns.js'
import { foldWord, toWord } from './to-word.js'

const NO_PATTERNS: readonly Pattern[] = []

let beginnings: ReadonlyMap<string, Beginning> | null = null

/** Whether a pattern can start with a word. */
export function opensPattern(word: string): boolean {
  return beginningWith(word) !== null
}

/** The patterns that may well start at a token, by its word and the next. */
export function patternsAt(document: Document, at: number): readonly Pattern[] {
  const beginning = beginningAt(document, at)
  return beginning ? (beginning.bySecond.get(toWord(document, at + 1)) ?? beginning.open) : NO_PATTERNS
}

const beginningAt = byWord(beginningWith)

function beginningWith(word: string): Beginning | null {
  beginnings ??= indexPatterns(readPatterns())
  return beginnings.get(foldWord(word)) ?? null
}
