import { speechIdioms } from '../lexicon/speech-idioms.js'
import { wordSet } from '../word-set.js'

/** A phrase in words. */
type Idiom = readonly string[]

const IDIOMS = wordSet(speechIdioms, /\/\s{0,9}/)
const NONE: readonly Idiom[] = []
let byFirst: ReadonlyMap<string, readonly Idiom[]> | null = null

/** Phrases of the lexicon that begin with a word, the longest first: "hit out at", "hit back at". */
export function idiomsBy(word: string): readonly Idiom[] {
  byFirst ??= indexIdioms()
  return byFirst.get(word) ?? NONE
}

function indexIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const index = new Map<string, readonly Idiom[]>()
  const longestFirst = Array.from(IDIOMS(), (idiom) => idiom.split(' ')).sort((a, b) => b.length - a.length)
  for (const idiom of longestFirst) index.set(idiom[0] ?? '', [...(index.get(idiom[0] ?? '') ?? []), idiom])
  return index
}
