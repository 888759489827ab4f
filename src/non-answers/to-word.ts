import { byWord } from '../by-word.js'

/** A token as the lists have it: in lower case, with a straight apostrophe. */
export const toWord = byWord(foldWord)

export function foldWord(word: string): string {
  return word.toLowerCase().replace('’', "'")
}
