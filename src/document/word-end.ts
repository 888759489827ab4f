import { clippedWords } from '../lexicon/clipped-words.js'
import { fusedWords } from '../lexicon/fused-words.js'
import { wordSet } from '../word-set.js'
import { abbreviationKind } from './abbreviation-kind.js'
import { domainEnd, emailEnd, urlEnd } from './address-end.js'
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpperCase,
  isWordCharacter,
  unitAt,
} from './characters.js'

const clipped = wordSet(clippedWords)
const LONGEST_ABBREVIATION = 6
let firstParts: ReadonlyMap<string, number> | null = null

/** Where the word or number that starts at `start` ends, by the rules of the Penn Treebank. */
export function wordEnd(text: string, start: number): number {
  const url = urlEnd(text, start)
  if (url > start) return url
  let end = start
  for (;;) {
    while (isWordCharacter(unitAt(text, end))) end++
    const next = afterConnector(text, start, end)
    if (next <= end) return fusedEnd(text, start, next)
    if (next === end + 1 && endsBehind(text, start, end)) return next
    end = next
  }
}

/** Where the clitic ends whose apostrophe stands at `at`, or `at` if there is none: "'s", "’ve". */
export function cliticEnd(text: string, at: number): number {
  let end = at + 1
  while (end - at < 4 && isLetter(unitAt(text, end))) end++
  if (isWordCharacter(unitAt(text, end))) return at
  switch (text.slice(at + 1, end).toLowerCase()) {
    case 's':
    case 'd':
    case 'm':
    case 're':
    case 've':
    case 'll':
      return end
    default:
      return at
  }
}

/** Where the word ends that begins with the apostrophe at `at`, or `at` if there is none: "'90s", "'em", "'n'". */
export function clippedEnd(text: string, at: number): number {
  let end = at + 1
  while (end - at < 8 && isWordCharacter(unitAt(text, end))) end++
  const word = text.slice(at + 1, end).toLowerCase()
  if (word === 'n' && isApostrophe(unitAt(text, end))) return end + 1
  return /^\d\ds?$/.test(word) || clipped().has(word) ? end : at
}

/**
 * A word has come to `end`: where to go on behind a character that belongs to it ("well[-]known", "U[.]S."),
 * or a place up to `end` where the word ends.
 */
function afterConnector(text: string, start: number, end: number): number {
  const unit = unitAt(text, end)
  const next = unitAt(text, end + 1)
  if (isSpace(unit)) return end
  if (isHyphen(unit)) return isWordCharacter(next) ? end + 1 : end
  if (isApostrophe(unit)) return afterApostrophe(text, start, end)
  switch (text.charAt(end)) {
    case '.':
      return afterPoint(text, start, end)
    case ',':
    case ':':
      return isDigit(unitAt(text, end - 1)) && isDigit(next) ? end + 1 : end
    case '/':
      return isWordCharacter(next) ? end + 1 : end
    case '&':
      return isLetter(next) && isLetter(unitAt(text, end - 1)) ? end + 1 : end
    case '@':
    case '+':
    case '_':
      return isWordCharacter(next) && text.charAt(end) === '_' ? end + 1 : emailEnd(text, end)
    case '*':
      return afterAsterisks(text, end)
    case '$':
      return isDigit(next) && /^[A-Z]{1,3}$/.test(text.slice(Math.max(start, end - 4), end)) ? end + 1 : end
    default:
      return end
  }
}

/** "O[']Neil" and "6[']2" go on; "do[n't]" and "she[’s]" end before the clitic. */
function afterApostrophe(text: string, start: number, end: number): number {
  const before = unitAt(text, end - 1)
  const next = unitAt(text, end + 1)
  if (isDigit(before) && isDigit(next)) return end + 1
  if (!isLetter(next) || cliticEnd(text, end) > end) return end
  const negates = (next | 0x20) === 0x74 && (before | 0x20) === 0x6e && !isWordCharacter(unitAt(text, end + 2))
  if (!negates) return end + 1
  return end - 1 > start ? end - 1 : end + 1
}

/** "3[.]5", "U[.]S.", "Sen[.]", "example[.]com" keep the point. */
function afterPoint(text: string, start: number, end: number): number {
  const before = unitAt(text, end - 1)
  const next = unitAt(text, end + 1)
  if (isDigit(before) && isDigit(next)) return end + 1
  const email = emailEnd(text, end)
  if (email > end) return email
  if (isWordCharacter(next)) {
    const domain = domainEnd(text, end)
    if (domain > end) return domain
  }
  return keepsPoint(text, start, end) ? end + 1 : end
}

function keepsPoint(text: string, start: number, end: number): boolean {
  let first = end
  while (first > start && end - first <= LONGEST_ABBREVIATION && isLetter(unitAt(text, first - 1))) first--
  if (end - first === 0) return false
  if (end - first === 1) return isInitial(text, start, first)
  const word = text.slice(first, end)
  const kind = abbreviationKind(word)
  if (kind === 'number') return isDigit(unitAt(text, isSpace(unitAt(text, end + 1)) ? end + 2 : end + 1))
  if (kind === 'place') return first > start || /[,(] ?$/.test(text.slice(Math.max(0, start - 2), start))
  return kind !== null
}

/** Whether the word ends right behind its connector at `end`: "US[$]|5", "Mr[.]|Moss", but not "Ph[.]D." */
function endsBehind(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === '$') return true
  if (text.charAt(end) !== '.' || !isWordCharacter(unitAt(text, end + 1))) return false
  const degree = text.charAt(end + 2) === '.'
  return !degree && end - start > 1 && isLetter(unitAt(text, end - 1)) && isLetter(unitAt(text, end - 2))
}

/** A single letter before a point: "[J]. Okafor", "U.[S].", "Roe [v]. Wade". */
function isInitial(text: string, start: number, at: number): boolean {
  const letter = text.charAt(at)
  if (at > start && text.charAt(at - 1) === '.') return true
  if (text.charAt(at + 2) !== '' && isWordCharacter(unitAt(text, at + 2))) return !isWordCharacter(unitAt(text, at + 3))
  if (at > start) return false
  if (letter === 'I') return followsCapital(text, at)
  return isUpperCase(letter) || abbreviationKind(letter) !== null
}

/** Whether the word before is capitalised: "Michael [I]. Okafor", but not "he and [I]." */
function followsCapital(text: string, at: number): boolean {
  let first = at - 1
  if (!isSpace(unitAt(text, first))) return false
  while (at - first < 20 && isWordCharacter(unitAt(text, first - 1))) first--
  return isUpperCase(text.charAt(first))
}

/** A word with letters blotted out: "s**t", "f***". */
function afterAsterisks(text: string, end: number): number {
  let after = end
  while (text.charAt(after) === '*') after++
  return after - end > 1 || isLetter(unitAt(text, after)) ? after : end
}

/** "can|not" */
function fusedEnd(text: string, start: number, end: number): number {
  if (end - start < 5 || end - start > 6) return end
  firstParts ??= new Map(Object.entries(fusedWords))
  const first = firstParts.get(text.slice(start, end).toLowerCase())
  return first === undefined ? end : start + first
}
