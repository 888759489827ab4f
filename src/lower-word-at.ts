import { byWord } from './by-word.js'

/** The word at a place in small letters; empty outside of the document. */
export const lowerWordAt = byWord((word) => word.toLowerCase())
