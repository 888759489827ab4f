import type { Document, Range } from '../stages.js'
import { isIn } from './word-lists.js'

/** The word as it stands; empty outside the text. */
export function wordAt({ words }: Document, at: number): string {
  return words[at] ?? ''
}

export function isPossessive(word: string): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}

export function isOpening(word: string): boolean {
  return /^(?:["“‘«']|''|``)$/.test(word)
}

export function overlaps(left: Range, right: Range): boolean {
  return left.from < right.to && right.from < left.to
}

/** Whether one of the next few words, none of them a sign or a verb, is in the list: "a Post opinion [column]". */
export function isNear(document: Document, from: number, list: Parameters<typeof isIn>[0], reach = 4): number | null {
  for (let at = from; at < from + reach && document.sentenceOf[at] === document.sentenceOf[from]; at++) {
    const word = wordAt(document, at)
    if (isIn(list, word.toLowerCase())) return at
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV|PART|SYM)$/.test(document.tags[at] ?? '') && !/^[/\-–"“”]$/.test(word)) return null
  }
  return null
}
