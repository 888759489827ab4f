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

/** How many ids a word has. */
const FACTS = 10
/** How many distinct words a hasher remembers before it starts anew: bounds its memory. */
const REMEMBERED = 50_000

/** One form for straight and curly marks, small and capital letters. */
export function fold(word: string): string {
  if (word === '“' || word === '”' || word === '``' || word === "''") return '"'
  return word.replaceAll('’', "'").replaceAll('‘', "'").toLowerCase()
}

/** Turns words to ids; what it learned of a word serves the next document. */
export function createWordHasher(vocabulary: Words): (words: readonly string[]) => WordIds {
  /** Where each known word's ids stand in `facts`, one word after the other. */
  const known = new Map<string, number>()
  let facts = new Int32Array(0)
  return (words) => {
    const ids = emptyIds(words.length)
    if (known.size > REMEMBERED) known.clear()
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string
      let at = known.get(word)
      if (at === undefined) {
        at = known.size * FACTS
        known.set(word, at)
        if (at + FACTS > facts.length) facts = enlarged(facts)
        facts.set(describe(word, vocabulary), at)
      }
      ids.form[i] = facts[at] as number
      ids.suffix1[i] = facts[at + 1] as number
      ids.suffix2[i] = facts[at + 2] as number
      ids.suffix3[i] = facts[at + 3] as number
      ids.suffix4[i] = facts[at + 4] as number
      ids.prefix[i] = facts[at + 5] as number
      ids.shape[i] = facts[at + 6] as number
      ids.coarse[i] = facts[at + 7] as number
      ids.fine[i] = facts[at + 8] as number
      ids.word[i] = facts[at + 9] as number
    }
    return ids
  }
}

function enlarged(facts: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * facts.length + 1024 * FACTS)
  larger.set(facts)
  return larger
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

function describe(word: string, { numbers, clusters }: Words): readonly number[] {
  const folded = fold(word)
  const form = hashString(folded)
  const own = findShortcut(numbers, form)
  const number = Math.max(0, own < 0 ? findShortcut(numbers, hashString(lastPart(folded))) : own)
  const both = clusters[number] as number
  return [
    form,
    hashString(`1${folded.slice(-1)}`),
    hashString(`2${folded.slice(-2)}`),
    hashString(`3${folded.slice(-3)}`),
    hashString(`4${folded.slice(-4)}`),
    hashString(`p${folded.slice(0, 3)}`),
    shapeOf(word),
    Math.floor(both / MOST_FINE),
    both % MOST_FINE,
    number,
  ]
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
