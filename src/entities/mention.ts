import type { Range } from '../stages.js'
import type { Gender } from './vocabulary.js'

/** What a name may name. A place speaks for its government: "North Korea said". */
export type NameKind = 'person' | 'organization' | 'place' | 'document' | 'unknown'

/** A name in the text: "Interior Minister [Diosdado Cabello]". */
export interface Name {
  /** Without title, article and possessive. */
  readonly range: Range
  /** "Interior Minister", "Mr."; `null` without one. */
  readonly title: Range | null
  /** Plain words of the name: "diosdado", "cabello". */
  readonly words: readonly string[]
  readonly kind: NameKind
  readonly gender: Gender | null
  /** Whether it stands before a noun that it only describes: "the [Trump] campaign". */
  readonly modifies: boolean
}

/** What a common noun may stand for. */
export type NounKind = 'person' | 'organization' | 'document'

/** A noun phrase without a name of its own: "[the Venezuelan government]", "[a spokesman] for the ministry". */
export interface Phrase {
  /** From its article to its head. */
  readonly range: Range
  readonly head: number
  /** The head's singular, plain. */
  readonly noun: string
  readonly plural: boolean
  readonly kind: NounKind
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'none'
}
