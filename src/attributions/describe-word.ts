import { hashString } from '../linear/hash.js'
import { getNumber, type NumberMap } from '../number-map.js'

/** The words that the models know. */
export interface Words {
  /** Hash of the folded word -> its number, from 1. */
  readonly numbers: NumberMap
  /** The word's coarse and fine cluster by its number, as `toClusters` has them; 0 for none. */
  readonly clusters: Int32Array
}

const MOST_FINE = 1024

/** Both numbers, from 1, as one. */
export function toClusters(coarse: number, fine: number): number {
  return coarse * MOST_FINE + fine
}

/** What the models know of a word by its letters alone; hashes unless said otherwise. */
export interface WordFacts {
  readonly form: number
  readonly suffix: number
  readonly prefix: number
  /** One of `SHAPE`. */
  readonly shape: number
  /** 1 where it has a letter or a digit. */
  readonly wordlike: number
  /** Number of the word among `Words`, 0 for none. */
  readonly word: number
  /** Numbers of the word's clusters, 0 for none. */
  readonly coarse: number
  readonly fine: number
}

export const SHAPE = {
  lower: 0,
  capitalised: 1,
  oneCapital: 2,
  capitals: 3,
  number: 4,
  mixed: 5,
  otherLetters: 6,
  noLetters: 7,
} as const

/** One form for straight and curly marks, small and capital letters. */
export function fold(word: string): string {
  if (word === '“' || word === '”' || word === '``' || word === "''") return '"'
  return word.replaceAll('’', "'").replaceAll('‘', "'").toLowerCase()
}

export function describeWord(word: string, { numbers, clusters }: Words): WordFacts {
  const folded = fold(word)
  const form = hashString(folded)
  const own = getNumber(numbers, form)
  const number = Math.max(0, own < 0 ? getNumber(numbers, hashString(lastPart(folded))) : own)
  const both = clusters[number] as number
  return {
    form,
    suffix: hashString(`3${folded.slice(-3)}`),
    prefix: hashString(`p${folded.slice(0, 3)}`),
    shape: shapeOf(word),
    wordlike: /[\p{L}\p{N}]/u.test(word) ? 1 : 0,
    word: number,
    coarse: Math.floor(both / MOST_FINE),
    fine: both % MOST_FINE,
  }
}

/** "counter-protester" is known by "protester". */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}

function shapeOf(word: string): number {
  if (/^[A-Z]+$/.test(word)) return word.length > 1 ? SHAPE.capitals : SHAPE.oneCapital
  if (/^[A-Z]/.test(word)) return /[A-Z]/.test(word.slice(1)) ? SHAPE.mixed : SHAPE.capitalised
  if (/^[a-z]+$/.test(word)) return SHAPE.lower
  if (/^\d/.test(word)) return SHAPE.number
  return /^\p{L}/u.test(word) ? SHAPE.otherLetters : SHAPE.noLetters
}
