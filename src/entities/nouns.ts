import { anyBodyNouns, nounSynonyms, pairNouns, placeNouns, plainModifiers } from '../lexicon/noun-synonyms.js'
import { plainWord, singular } from './words.js'

let synonyms: ReadonlyMap<string, string> | null = null

/** One noun for all with which news takes each other up: "senator" and "congressman" are "lawmaker". */
export function lineOf(noun: string): string {
  synonyms ??= new Map(
    nounSynonyms
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...rest] = line.trim().split(' ')
        return rest.map((word): [string, string] => [word, first])
      }),
  )
  return synonyms.get(noun) ?? noun
}

const asList = (list: string) => list.trim().split(/\s+/)
const PLACES = asList(placeNouns)
const PAIRS = asList(pairNouns)
const BODIES = asList(anyBodyNouns)
const PLAIN = asList(plainModifiers)

export const isPlaceNoun = (noun: string): boolean => PLACES.includes(noun)
export const isPairNoun = (noun: string): boolean => PAIRS.includes(noun)
export const isAnyBodyNoun = (noun: string): boolean => BODIES.includes(noun)

/** The words before a noun that tell it from another: "the House ethics panel" has "house" and "ethics". */
export function modifiers(words: readonly string[]): string[] {
  return words
    .map((word) => plainWord(word))
    .filter((word) => !PLAIN.includes(word) && /[\p{L}\p{N}]/u.test(word) && !/^['’]s?$/.test(word))
    .map(singular)
}
