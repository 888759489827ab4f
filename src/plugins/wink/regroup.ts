import { abbreviationKind, isApostrophe, isDigit, isHyphen, isLetter, isWordCharacter } from '../../core.js'
import type { Token } from './token.js'

/** Signs that make one token with their like: ''…'', "--", "...". */
const REPEATED = "'`-.*"

/**
 * wink's tokens as the models know words. One in a hundred differs: hyphenated words are whole ("well-known"), so is
 * a figure with its letters ("5bn"), and a possessive stands apart ("the mayor | 's").
 */
export function regroup(text: string, tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const last = words[words.length - 1]
    if (last && !token.spaced && joins(text, last, token, tokens[index + 1])) {
      const tag = startsWord(text, token) ? token.tag : last.tag
      words[words.length - 1] = { ...last, end: token.end, tag }
    } else if (endsInClitic(text, token)) {
      const middle = token.end - 2
      const ofI = text.charAt(token.end - 1) === 'm'
      words.push({ ...token, end: middle, tag: ofI ? 'PRON' : token.tag })
      words.push({ ...token, start: middle, tag: ofI ? 'AUX' : 'PART', spaced: false, newLine: false })
    } else words.push(token)
  }
  return words
}

function joins(text: string, last: Token, token: Token, next: Token | undefined): boolean {
  const sign = text.charAt(token.start)
  if (startsWord(text, token)) return joinsWord(text, last, token)
  if (isRun(text, last, sign) && isRun(text, token, sign)) return sign !== "'" || last.end - last.start === 1
  if (token.end - token.start > 1) return false
  const goesOn = next !== undefined && !next.spaced && startsWord(text, next)
  if (isLink(text, token.start)) return goesOn && startsWord(text, last)
  return sign === '.' && joinsPoint(text.slice(last.start, last.end))
}

/** "well-[known]", "5[bn]" */
function joinsWord(text: string, last: Token, token: Token): boolean {
  if (!startsWord(text, last)) return false
  const figure = isDigit(text.charCodeAt(last.end - 1)) && isLetter(text.charCodeAt(token.start))
  return figure || isLink(text, last.end - 1)
}

/** "R-Ky[.]", "Supt[.]": abbreviations that wink does not know. */
function joinsPoint(word: string): boolean {
  const stem = word.slice(word.lastIndexOf('-') + 1)
  const kind = abbreviationKind(stem)
  return kind === 'place' ? stem !== word : kind !== null && kind !== 'number'
}

/** "the mayor['s]", "I['m]": what wink leaves on its word; other clitics it divides itself. */
function endsInClitic(text: string, { start, end }: Token): boolean {
  if (end - start < 3 || !isApostrophe(text.charCodeAt(end - 2))) return false
  if (text.charAt(end - 1) === 'm') return text.charAt(start) === 'I' && end - start === 3
  const owner = text.charCodeAt(end - 3)
  return text.charAt(end - 1).toLowerCase() === 's' && (isWordCharacter(owner) || text.charAt(end - 3) === '.')
}

function startsWord(text: string, { start }: Token): boolean {
  return isWordCharacter(text.charCodeAt(start))
}

/** "well[-]known", "and[/]or", "D-N[.]C." */
function isLink(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return isHyphen(text.charCodeAt(at)) || sign === '/' || (sign === '.' && isHyphen(text.charCodeAt(at - 2)))
}

/** Whether the token is a sign that is repeated: looks at both its ends only, since runs may be long. */
function isRun(text: string, { start, end }: Token, sign: string): boolean {
  const atEnds =
    text.charAt(start) === sign && text.charAt(end - 1) === sign && text.charAt(Math.min(start + 1, end - 1)) === sign
  return atEnds && REPEATED.includes(sign)
}
