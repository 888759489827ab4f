import type { Document } from './stages.js'

/** Room that spares most dictionaries a larger array. */
const ROOM = 20_000

/**
 * A function of the word at a place in a document, worked out once for each word of the dictionary; the empty word
 * stands where the document has none. `of` must give no `undefined`.
 */
export function byWord<T>(
  of: (word: string) => T,
): (document: Pick<Document, 'dictionary' | 'numbers'>, at: number) => T {
  let dictionary: readonly string[] | null = null
  let known: (T | undefined)[] = []
  return (document, at) => {
    if (document.dictionary !== dictionary) {
      dictionary = document.dictionary
      known = new Array(ROOM)
    }
    const number = document.numbers[at] ?? 0
    const before = known[number]
    if (before !== undefined) return before
    const value = of(dictionary[number] ?? '')
    known[number] = value
    return value
  }
}
