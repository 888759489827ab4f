import {
  CHARACTER,
  characterClass,
  isApostrophe,
  isDigit,
  isLetter,
  isSpace,
  isWordCharacter,
  unitAt,
} from './characters.js'
import { clippedEnd, cliticEnd, wordEnd } from './word-end.js'

/** Signs that stand together as one token when repeated: "...", "--", "?!", "*****". */
const REPEATED = '.-*=~#+^|\\•_'

const LONGEST_MARKUP = 400

/** Where the token that starts at `start` ends. `start` must not be at white space. */
export function tokenEnd(text: string, start: number): number {
  const unit = unitAt(text, start)
  switch (characterClass(unit)) {
    case CHARACTER.letter:
    case CHARACTER.digit:
      return wordEnd(text, start)
    case CHARACTER.surrogate:
      return surrogateEnd(text, start)
    default:
      return signEnd(text, start, unit)
  }
}

function signEnd(text: string, start: number, unit: number): number {
  const sign = text.charAt(start)
  const next = unitAt(text, start + 1)
  if (isApostrophe(unit) || sign === '‘' || sign === '`') return markEnd(text, start, sign)
  if (sign === '!' || sign === '?') return runEnd(text, start, '!?')
  if ((sign === '#' || sign === '@') && isLetter(next)) return nameEnd(text, start + 1)
  if (sign === '.' || sign === '-' || sign === '+') {
    if (isDigit(next) && !follows(text, start)) return wordEnd(text, start + 1)
  }
  if (sign === '<') return markupEnd(text, start)
  return REPEATED.includes(sign) ? runEnd(text, start, sign) : start + 1
}

/** A single mark, two that make a double one, or an apostrophe with its word. */
function markEnd(text: string, start: number, sign: string): number {
  if (text.charAt(start + 1) === sign) return doubledEnd(text, start, sign)
  if (sign === '`') return start + 1
  const word = follows(text, start) && sign !== '‘' ? cliticEnd(text, start) : start
  if (word > start) return word
  if (isSpace(unitAt(text, start - 1)) && sign !== '‘') {
    const clitic = cliticEnd(text, start)
    if (clitic > start) return clitic
  }
  return Math.max(clippedAfter(text, start, sign), start + 1)
}

function clippedAfter(text: string, start: number, sign: string): number {
  if (follows(text, start) && isWordCharacter(unitAt(text, start - 1))) return start
  const end = clippedEnd(text, start)
  const decade = text.charAt(end - 1) === 's' && isDigit(unitAt(text, start + 1))
  const enclosed = isApostrophe(unitAt(text, end - 1))
  return decade || enclosed || sign !== '‘' ? end : start
}

/** Of three marks the pair stands outermost: ''' opening is '' and ', closing it is ' and ''. */
function doubledEnd(text: string, start: number, sign: string): number {
  const three = text.charAt(start + 2) === sign && text.charAt(start + 3) !== sign
  return three && follows(text, start) && text.charAt(start - 1) !== sign ? start + 1 : start + 2
}

/** Whether something other than white space or an opening bracket stands right before. */
function follows(text: string, at: number): boolean {
  return at > 0 && !isSpace(unitAt(text, at - 1)) && !'([{-—–'.includes(text.charAt(at - 1))
}

function runEnd(text: string, start: number, signs: string): number {
  let end = start + 1
  while (end < text.length && signs.includes(text.charAt(end))) end++
  return end
}

/** Left-over markup: "<a href=…>", "</p>". */
function markupEnd(text: string, start: number): number {
  const name = text.charAt(start + 1) === '/' ? start + 2 : start + 1
  if (!isLetter(unitAt(text, name))) return start + 1
  let end = name
  while (end - start < LONGEST_MARKUP && !'<>\n\r\u2028\u2029'.includes(text.charAt(end))) end++
  return text.charAt(end) === '>' ? end + 1 : start + 1
}

/** "@some_name", "#SomeTag" */
function nameEnd(text: string, start: number): number {
  let end = start
  while (isWordCharacter(unitAt(text, end)) || text.charAt(end) === '_') end++
  return end
}

/** Emoji with what joins on to them; letters beyond the Basic Multilingual Plane; a lone surrogate by itself. */
function surrogateEnd(text: string, start: number): number {
  let end = start
  do {
    const point = text.codePointAt(end) ?? 0
    if (point < 0x10000) return end === start ? start + 1 : end
    end += 2
    while (isLetter(unitAt(text, end)) && !/\p{L}/u.test(text.charAt(end))) end++
  } while (joinsOn(text, start, end))
  return end
}

function joinsOn(text: string, start: number, at: number): boolean {
  if (characterClass(unitAt(text, at)) !== CHARACTER.surrogate) return false
  const point = text.codePointAt(at) ?? 0
  const joined = unitAt(text, at - 1) === 0x200d
  const tone = point >= 0x1f3fb && point <= 0x1f3ff
  const flag = isFlagLetter(point) && at === start + 2 && isFlagLetter(text.codePointAt(start) ?? 0)
  return joined || tone || flag || /\p{L}/u.test(String.fromCodePoint(point))
}

/** Two of these make a flag. */
function isFlagLetter(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}
