import { byWord } from '../by-word.js'
import { remembering } from '../remembering.js'
import type { Document } from '../stages.js'
import { type Gender, getVocabulary } from './vocabulary.js'
import { plainWord, singular } from './words.js'

/** One noun for all with which news takes each other up: "senator" and "congressman" are "lawmaker". */
export function lineOf(noun: string): string {
  return getVocabulary().lines.get(noun) ?? noun
}

/** The words before a noun that tell it from another: "the House ethics panel" has "house" and "ethics". */
export function modifiers(words: readonly string[]): string[] {
  return words.map(modifier).filter((word) => word !== '')
}

/** Those of some tokens. */
export function modifiersIn(document: Document, from: number, to: number): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const word = modifierAt(document, at)
    if (word !== '') found.push(word)
  }
  return found
}

/** The word in singular; empty where it tells nothing apart. */
const modifier = remembering((word) => {
  const plain = plainWord(word)
  const tells = !getVocabulary().plainModifiers.has(plain) && /[\p{L}\p{N}]/u.test(plain) && !/^['’]s?$/.test(plain)
  return tells ? singular(plain) : ''
})

const modifierAt = byWord(modifier)

/** Whether a plain word, singular, is what a person can be: "economist", "spokeswoman", "34-year-old". */
export const isRoleNoun = remembering((word) => {
  const { roles, genders } = getVocabulary()
  return roles.has(word) || genders.has(word) || /..(?:man|woman|person|ologist)$|-year-old$/.test(word)
})

/** Whether a noun's ending makes it an agent's: "restorer", "vaccinator", "unionist". */
export function isAgentNoun(noun: string): boolean {
  return noun.length > 5 && /(?:er|or|ist|ian|ee|ant)$/.test(noun) && !getVocabulary().notAgents.has(noun)
}

/** The gender that a noun tells: "spokeswoman". */
export function genderOfNoun(noun: string): Gender | null {
  const { genders, notMen } = getVocabulary()
  const known = genders.get(noun)
  if (known) return known
  if (/..woman$/.test(noun)) return 'female'
  return /..man$/.test(noun) && !notMen.has(noun) ? 'male' : null
}
