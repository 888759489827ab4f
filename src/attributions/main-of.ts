import { tagNumber } from '../document/universal-tags.js'
import type { Evidence } from './evidence.js'
import { CLASS_NUMBER } from './word-class.js'

const PREPOSITION = tagNumber('ADP')
const PRONOUN = tagNumber('PRON')

/**
 * The main word of a noun phrase: its last noun or pronoun before a comma or a preposition, or else its first word.
 *
 *     a [spokesman] for the port · Ada [Moreau], the mayor · [she]
 */
export function mainOf({ tag, wordClass, wordlike }: Evidence, tokens: readonly number[]): number {
  let noun = -1
  for (const i of tokens) {
    if (wordClass[i] === CLASS_NUMBER.N || tag[i] === PRONOUN) noun = i
    else if (noun >= 0 && (wordlike[i] === 0 || tag[i] === PREPOSITION)) break
  }
  return noun >= 0 ? noun : (tokens.find((i) => wordlike[i] === 1) ?? (tokens[0] as number))
}
