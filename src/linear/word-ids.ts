import { byWord } from '../by-word.js'
import type { Document } from '../stages.js'
import { hashString } from './hash.js'
import { findShortcut, type Shortcuts } from './shortcuts.js'

/** The words that the models know. */
export interface Words {
  /** Hash of the folded word -> its number, from 1. */
  readonly numbers: Shortcuts
  /** The word's coarse and fine cluster by its number, as `toClusters` has them; 0 for none. */
  readonly clusters: Int32Array
}

const MOST_FINE = 1024

/** Both numbers, from 1, as one. */
export function toClusters(coarse: number, fine: number): number {
  return coarse * MOST_FINE + fine
}

/** What the models know of a word by its letters alone, one entry a token; hashes unless said otherwise. */
export interface WordIds {
  readonly form: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix: Int32Array
  /** One of `SHAPE`. */
  readonly shape: Uint8Array
  /** Number of the word among `Words`, 0 for none. */
  readonly word: Int32Array
  /** Numbers of the word's clusters, 0 for none. */
  readonly coarse: Int32Array
  readonly fine: Int32Array
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

/** Turns words to ids; what it learned of a word serves the next document. */
export function createWordHasher(
  vocabulary: Words,
): (document: Pick<Document, 'size' | 'dictionary' | 'numbers'>) => WordIds {
  const factsAt = byWord((word) => describe(word, vocabulary))
  return (document) => {
    const { form, suffix1, suffix2, suffix3, suffix4, prefix, shape, word, coarse, fine } = emptyIds(document.size)
    for (let i = 0; i < document.size; i++) {
      const facts = factsAt(document, i)
      form[i] = facts.form
      suffix1[i] = facts.suffix1
      suffix2[i] = facts.suffix2
      suffix3[i] = facts.suffix3
      suffix4[i] = facts.suffix4
      prefix[i] = facts.prefix
      shape[i] = facts.shape
      word[i] = facts.word
      coarse[i] = facts.coarse
      fine[i] = facts.fine
    }
    return { form, suffix1, suffix2, suffix3, suffix4, prefix, shape, word, coarse, fine }
  }
}

function emptyIds(size: number): WordIds {
  const column = () => new Int32Array(size)
  return {
    form: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix: column(),
    shape: new Uint8Array(size),
    word: column(),
    coarse: column(),
    fine: column(),
  }
}

function describe(word: string, { numbers, clusters }: Words): Readonly<Record<keyof WordIds, number>> {
  const folded = fold(word)
  const form = hashString(folded)
  const own = findShortcut(numbers, form)
  const number = Math.max(0, own < 0 ? findShortcut(numbers, hashString(lastPart(folded))) : own)
  const both = clusters[number] as number
  return {
    form,
    suffix1: hashString(`1${folded.slice(-1)}`),
    suffix2: hashString(`2${folded.slice(-2)}`),
    suffix3: hashString(`3${folded.slice(-3)}`),
    suffix4: hashString(`4${folded.slice(-4)}`),
    prefix: hashString(`p${folded.slice(0, 3)}`),
    shape: shapeOf(word),
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
