import { createNumberMap, getNumber, listNumbers, type NumberMap, putNumber } from '../number-map.js'
import type { Document } from '../stages.js'

/** How many words a dictionary holds before the next text starts a new one, whatever the texts. */
const MOST = 20_000
/** How many words it has room for at first. */
const ROOM = 4096
/** V8 keeps a whole text alive for a longer slice of it. */
const LONGEST_SLICE = 12

let dictionary: string[] = []
/** Hash of the letters -> number of the first word with that hash. */
let numbersByHash: NumberMap = createNumberMap(0)
let room = 0
/** The few others. */
let numbersByWord = new Map<string, number>()

/** The text's words, alike as one string, and their numbers in a dictionary that serves text after text. */
export function numberWords(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
): Pick<Document, 'words' | 'dictionary' | 'numbers'> {
  if (dictionary.length === 0 || dictionary.length > MOST) startDictionary()
  const words = new Array<string>(starts.length)
  const numbers = new Int32Array(starts.length)
  for (let at = 0; at < starts.length; at++) {
    const number = numberOf(text, starts[at] as number, ends[at] as number)
    words[at] = dictionary[number] as string
    numbers[at] = number
  }
  return { words, dictionary, numbers }
}

function startDictionary(): void {
  dictionary = ['']
  room = ROOM
  numbersByHash = createNumberMap(room)
  numbersByWord = new Map()
}

/** Looks a word up by its letters where they stand: to cut it out costs more than all else. */
function numberOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const number = getNumber(numbersByHash, hash)
  if (number >= 0 && standsAt(dictionary[number] as string, text, start, end)) return number
  const word = text.slice(start, end)
  if (number >= 0) {
    const other = numbersByWord.get(word)
    if (other !== undefined) return other
  }
  const own = word.length > LONGEST_SLICE ? copyOf(word) : word
  const next = dictionary.push(own) - 1
  if (number >= 0) {
    numbersByWord.set(own, next)
  } else {
    if (next > room) makeRoom()
    putNumber(numbersByHash, hash, next)
  }
  return next
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}

function makeRoom(): void {
  room *= 2
  const known = listNumbers(numbersByHash)
  numbersByHash = createNumberMap(room)
  for (const [hash, number] of known) putNumber(numbersByHash, hash, number)
}

/** The same letters, but no slice of a text. */
function copyOf(word: string): string {
  return word.split('').join('')
}
