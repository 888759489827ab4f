import { TAGS, tagNumber, type UniversalTag } from '../document/universal-tags.js'

/** What of a tag matters for a word's lemma: verb, noun, any other. */
export type WordClass = 'V' | 'N' | 'O'

/** The same as a number. */
export const CLASS_NUMBER = { O: 0, V: 1, N: 2 } as const

const VERBS: readonly UniversalTag[] = ['VERB', 'AUX']
const NOUNS: readonly UniversalTag[] = ['NOUN', 'PROPN']
/** Of other words, those that a cue may be made of: "according to", "skeptical that", "allegedly". */
const OTHER_CUES: readonly UniversalTag[] = ['ADJ', 'ADP', 'ADV', 'SCONJ']

/** By number of the tag. */
export const CLASSES: readonly WordClass[] = (() => {
  const classes = new Array<WordClass>(TAGS).fill('O')
  for (const tag of VERBS) classes[tagNumber(tag)] = 'V'
  for (const tag of NOUNS) classes[tagNumber(tag)] = 'N'
  return classes
})()

/** The same as numbers. */
export const CLASS_NUMBERS = Uint8Array.from(CLASSES, (name) => CLASS_NUMBER[name])

/** By number of the tag, 1 where its words may be a cue's. */
export const MAY_CUE: Uint8Array = (() => {
  const may = new Uint8Array(TAGS)
  for (const tag of [...VERBS, ...NOUNS, ...OTHER_CUES]) may[tagNumber(tag)] = 1
  return may
})()
