import { calendarNames } from '../lexicon/calendar-names.js'
import { wordSet } from '../word-set.js'
import { isLowerCase, isUpperCase } from './characters.js'

/** A paragraph's tokens. */
interface Line {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** In words and marks, a dateline with town, country, date and agency; and a note in brackets behind it. */
const LONGEST = 18
const LONGEST_NOTE = 8
const DASH = /^(?:[–—―-]|--)$/
/** "14:32", "3.15pm", "0915" is none */
const CLOCK = /^\d{1,2}[:.]\d\d(?:[ap]m|GMT|Z)?$/i
const MERIDIEM = /^(?:[ap]m|[ap]\.m\.|GMT|BST|EST|EDT|PST|PDT|CET|CEST|IST|UTC)$/i

const CALENDAR = wordSet(calendarNames)

/**
 * Where the prose of a paragraph begins behind the town, date and agency, or the clock time, that it starts with; the
 * paragraph's first token where it has none. They are part of no sentence.
 *
 *     [NAIROBI, March 3 (Reuters) -] Kenya's tea …     [(AP) —] The defense …     [14:32] Fire crews …
 */
export function datelineEnd(line: Line): number {
  const dateline = Math.max(behindPlace(line), behindClock(line))
  return dateline > line.from ? behindNote(line, dateline) : line.from
}

function behindPlace(line: Line): number {
  const { words, from, to } = line
  const town = capitalsEnd(line)
  let dated = false
  let at = from
  for (; at < to && at - from < LONGEST; at++) {
    const word = words[at] ?? ''
    if (DASH.test(word)) return at > from && (dated || town > from) && startsProse(line, at + 1) ? at + 1 : from
    if (word === ':') return town === at && startsProse(line, at + 1) ? at + 1 : from
    if (word === '(' || CALENDAR().has(word)) dated = true
    if (!mayStandInDateline(word)) return from
  }
  return from
}

/** Where the town in capitals ends, at least three letters of them: "NEW DELHI", "LAGOS/ACCRA", "ST. LOUIS". */
function capitalsEnd({ words, from, to }: Line): number {
  let at = from
  while (at < to && /^[\p{Lu}\p{M}./’'-]+$/u.test(words[at] ?? '') && !DASH.test(words[at] ?? '')) at++
  return words.slice(from, at).join('').length >= 3 ? at : from
}

/** Names, figures, commas, brackets, slashes. */
function mayStandInDateline(word: string): boolean {
  return /^(?:[\p{Lu}\d].*|[,()/.]|of|and|the|de|la|del|al|an|am|on|by|with)$/u.test(word)
}

function behindClock(line: Line): number {
  const { words, from } = line
  if (!CLOCK.test(words[from] ?? '')) return from
  let at = from + 1
  if (MERIDIEM.test(words[at] ?? '')) at++
  if (/^[:–—-]$/.test(words[at] ?? '')) at++
  return startsProse(line, at) ? at : from
}

/** "(Adds quotes)" */
function behindNote({ words, to }: Line, at: number): number {
  if (words[at] !== '(') return at
  const close = words.slice(at, Math.min(to, at + LONGEST_NOTE)).indexOf(')') + at
  return close > at && close + 1 < to ? close + 1 : at
}

function startsProse({ words, to }: Line, at: number): boolean {
  if (at >= to) return false
  const word = words[at] ?? ''
  const next = /^[\p{L}\p{N}]/u.test(word) ? word : (words[at + 1] ?? '')
  return isUpperCase(next.charAt(0)) || !isLowerCase(next.charAt(0))
}
