import { TAGS, tagNumber, type UniversalTag } from '../document/universal-tags.js'

/** What of a tag matters for a word's lemma: verb, noun, any other. */
export type WordClass = 'V' | 'N' | 'O'

/** The same as a number. */
export const CLASS_NUMBER = { O: 0, V: 1, N: 2 } as const

const VERBS = numbersOf('VERB', 'AUX')
const NOUNS = numbersOf('NOUN', 'PROPN')
/** What makes a cue: "said", "statement", but also "according to", "skeptical that", "allegedly"; auxiliaries only help. */
const CUES = numbersOf('VERB', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'ADV', 'SCONJ')

/** By number of the tag. */
export const CLASSES: readonly WordClass[] = Array.from({ length: TAGS }, (_, tag) =>
  VERBS.has(tag) ? 'V' : NOUNS.has(tag) ? 'N' : 'O',
)

/** The same as numbers. */
export const CLASS_NUMBERS = Uint8Array.from(CLASSES, (name) => CLASS_NUMBER[name])

/** By number of the tag, 1 where its words may make a cue. */
export const MAY_CUE = Uint8Array.from(CLASSES, (_, tag) => (CUES.has(tag) ? 1 : 0))

function numbersOf(...tags: readonly UniversalTag[]): ReadonlySet<number> {
  return new Set(tags.map(tagNumber))
}
