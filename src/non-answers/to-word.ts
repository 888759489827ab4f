import { remembering } from '../remembering.js'
import type { Document } from '../stages.js'

/** A token as the lists have it: in lower case, with a straight apostrophe. */
export function toWord(document: Document, token: number): string {
  return fold(document.words[token] ?? '')
}

const fold = remembering((word) => word.toLowerCase().replace('’', "'"))
