import type { Document } from '../stages.js'

/** How many words a dictionary holds before the next text starts a new one, whatever the texts. */
const MOST = 20_000
/** V8 keeps a whole text alive for a longer slice of it. */
const LONGEST_SLICE = 12

let dictionary: string[] = []
let known = new Map<string, number>()

/** The text's words, alike as one string, and their numbers in a dictionary that serves text after text. */
export function numberWords(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
): Pick<Document, 'words' | 'dictionary' | 'numbers'> {
  if (dictionary.length === 0 || dictionary.length > MOST) {
    dictionary = ['']
    known = new Map([['', 0]])
  }
  const words = new Array<string>(starts.length)
  const numbers = new Int32Array(starts.length)
  for (let at = 0; at < starts.length; at++) {
    const word = text.slice(starts[at], ends[at])
    let number = known.get(word)
    if (number === undefined) {
      const own = word.length > LONGEST_SLICE ? copyOf(word) : word
      number = dictionary.push(own) - 1
      known.set(own, number)
    }
    words[at] = dictionary[number] as string
    numbers[at] = number
  }
  return { words, dictionary, numbers }
}

/** The same letters, but no slice of a text. */
function copyOf(word: string): string {
  return word.split('').join('')
}
