import type { Document } from '../stages.js'

/** A token as the lists have it: in lower case, with a straight apostrophe. */
export function toWord(document: Document, token: number): string {
  return document.words[token]?.toLowerCase().replace('’', "'") ?? ''
}
