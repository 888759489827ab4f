import { hashString } from '../linear/hash.js'
import type { Vocabulary } from './evidence.js'
import { toLemma } from './lemma.js'
import type { WordClass } from './word-class.js'

/** What is known of a word as one of a class. */
export interface Lexeme {
  readonly lemma: number
  /** How often it is a cue, as percent of its occurrences. */
  readonly rate: number
  /** The same from 0 to 4. */
  readonly level: number
}

/** Rates above which a word has level 1, 2, 3, 4. */
const CUE_LEVELS = [8, 18, 35, 60]

export function toLexeme(folded: string, own: WordClass, { lemmas, cueRates }: Vocabulary): Lexeme {
  const lemma = toLemma(folded, own, lemmas)
  const rate = cueRates.get(own + lemma) ?? 0
  return { lemma: hashString(`L${lemma}`), rate, level: CUE_LEVELS.filter((least) => rate > least).length }
}
