import type { Random } from '../train/random.js'
import { NEWS, SIGNS, TRAPS } from './dictionary.js'

type Mutator = (text: string, random: Random, others: readonly string[]) => string

const MOST_MUTATIONS = 8
/** Longer ones are cut: what breaks a parser breaks it in a few lines, and a million of them have to be read. */
const LONGEST = 500
const SHORT = 100

const MUTATORS: readonly Mutator[] = [
  (text, random) => insert(text, random, pick(NEWS, random)),
  (text, random) => insert(text, random, pick(SIGNS, random)),
  (text, random) => insert(text, random, pick(TRAPS, random)),
  (text, random) => insert(text, random, unit(random)),
  // a piece taken out, doubled, turned round, repeated
  (text, random) => replace(text, random, () => ''),
  (text, random) => replace(text, random, (piece) => piece + piece),
  (text, random) => replace(text, random, (piece) => [...piece].reverse().join('')),
  (text, random) => replace(text, random, (piece) => piece.slice(0, 6).repeat(1 + below(12, random))),
  (text, random) => replace(text, random, (piece) => piece.toUpperCase()),
  (text, random) => replace(text, random, (piece) => piece.toLowerCase()),
  (text, random) => replace(text, random, (piece) => `${pick(SIGNS, random)}${piece}${pick(SIGNS, random)}`),
  (text, random) => replace(text, random, (piece) => piece.replaceAll(' ', pick(['', '\n', '\t', '\u00a0'], random))),
  // words in another order
  (text, random) => replace(text, random, (piece) => shuffled(piece.split(' '), random).join(' ')),
  // the head of one text, the tail of another
  (text, random, others) => {
    const other = pick(others, random)
    return text.slice(0, place(text, random)) + other.slice(place(other, random))
  },
  // read in the wrong encoding
  (text, random) => replace(text, random, (piece) => Buffer.from(piece, 'utf8').toString('latin1')),
  (text, random) => replace(text, random, (piece) => Buffer.from(piece, 'latin1').toString('utf8')),
]

/** A text made of one of `seeds` by a few changes, some made of noise alone. */
export function mutate(seeds: readonly string[], random: Random): string {
  let text = random.next() < 0.05 ? noise(random) : window(pick(seeds, random), random)
  for (let left = 1 + below(MOST_MUTATIONS, random); left > 0; left--)
    text = pick(MUTATORS, random)(text, random, seeds)
  return text.slice(0, LONGEST)
}

/** A stretch of a text, mostly a short one. */
function window(text: string, random: Random): string {
  const size = random.next() < 0.9 ? SHORT : LONGEST
  const from = below(Math.max(1, text.length - size), random)
  return text.slice(from, from + size)
}

function noise(random: Random): string {
  const pieces = Array.from({ length: below(20, random) }, () =>
    random.next() < 0.5 ? unit(random) : pick([NEWS, SIGNS, TRAPS][below(3, random)] ?? NEWS, random),
  )
  return pieces.join('')
}

function unit(random: Random): string {
  return String.fromCharCode(random.next() < 0.5 ? below(0x100, random) : below(0x10000, random))
}

function insert(text: string, random: Random, piece: string): string {
  const at = place(text, random)
  return text.slice(0, at) + piece + text.slice(at)
}

function replace(text: string, random: Random, change: (piece: string) => string): string {
  const from = place(text, random)
  const to = Math.min(text.length, from + 1 + below(40, random))
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
}

function shuffled<T>(items: T[], random: Random): T[] {
  random.shuffle(items)
  return items
}

function place(text: string, random: Random): number {
  return below(text.length + 1, random)
}

function below(bound: number, random: Random): number {
  return Math.floor(random.next() * bound)
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)] as T
}
