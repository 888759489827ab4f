import { sentenceStarters } from '../lexicon/sentence-starters.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import { wordSet } from '../word-set.js'
import { abbreviationKind } from './abbreviation-kind.js'
import { isDigit, isLetter, isLowerCase, isUpperCase, isWordCharacter } from './characters.js'
import { datelineEnd } from './dateline-end.js'

/** What the splitter looks at, for one paragraph at a time. */
export interface Line {
  readonly words: readonly string[]
  readonly spaced: Uint8Array
  readonly from: number
  readonly to: number
}

type Stop = 'point' | 'call' | 'ellipsis' | 'abbreviation'

const starters = wordSet(sentenceStarters)
const verbs = wordSet(speechVerbs)
const OPENING = '“‘"\'«„([{`'
const CLOSING = ')]}”’»'
const POINT = 0x2e
/** No sentence of prose is longer, in tokens; what is, is cut, so that the stages' time stays linear in endless ones. */
const LONGEST = 400

/** Tokens that begin a sentence of the paragraph, the paragraph's first token included. */
export function splitSentences(line: Line): number[] {
  const { words, from, to } = line
  const begins = [from]
  const prose = datelineEnd(line)
  if (prose > from) begins.push(prose)
  let inMarks = false
  for (let at = prose; at < to; at++) {
    const word = words[at] ?? ''
    if (at - (begins[begins.length - 1] ?? from) >= LONGEST) begins.push(at)
    if (isStraightMark(word)) inMarks = !inMarks
    const stop = stopKind(word)
    if (stop === null) continue
    const next = afterClosing(line, at + 1, inMarks)
    if (next < to && breaks(line, begins[begins.length - 1] ?? from, at, stop, next)) begins.push(next)
  }
  return begins
}

function stopKind(word: string): Stop | null {
  const last = word.charCodeAt(word.length - 1)
  if (last === POINT) {
    if (word.length === 1) return 'point'
    return isWordCharacter(word.charCodeAt(word.length - 2)) ? 'abbreviation' : 'ellipsis'
  }
  if (word === '…') return 'ellipsis'
  return last === 0x21 || last === 0x3f ? 'call' : null
}

/** The first token behind the closing marks and brackets that belong to a sentence that ends before `at`. */
function afterClosing(line: Line, at: number, inMarks: boolean): number {
  let next = at
  let open = inMarks
  for (; next < line.to; next++) {
    const word = line.words[next] ?? ''
    const straight = isStraightMark(word) || word === "'"
    const closing =
      CLOSING.includes(word) ||
      word === '’’' ||
      (straight && (line.spaced[next] === 0 || (open && standsApart(line, next))))
    if (!closing) return next
    if (isStraightMark(word)) open = false
  }
  return next
}

/** A mark with white space on both sides, as in text that was cut into tokens before. */
function standsApart(line: Line, at: number): boolean {
  return at + 1 >= line.to || line.spaced[at + 1] === 1
}

function isStraightMark(word: string): boolean {
  return word === '"' || word === "''"
}

function breaks(line: Line, begin: number, at: number, stop: Stop, next: number): boolean {
  const { words, spaced } = line
  const closed = next > at + 1
  const first = firstWord(line, next)
  const opener = words[first] ?? ''
  const capital = isUpperCase(opener.charAt(0))
  if (spaced[next] === 0 && !(capital && (closed || (stop !== 'abbreviation' && spaced[at] === 0)))) return false
  if (next === first && !isWordCharacter(opener.charCodeAt(0)) && !startsSentence(opener)) {
    return !closed && isDash(opener) && isUpperCase((words[first + 1] ?? '').charAt(0))
  }
  const goesOn = isLowerCase(opener.charAt(0)) && !/\p{Lu}/u.test(opener)
  switch (stop) {
    case 'point':
      return !isEnumerator(line, begin, at) && (!goesOn || (first > next && !closed))
    case 'call':
      return !goesOn && !(closed && isReported(line, first))
    case 'ellipsis':
      return at > begin && capital && starters().has(opener)
    case 'abbreviation':
      return mayEnd(words[at] ?? '') && starters().has(opener)
  }
}

/** The first token that is no opening mark or bracket; the last one looked at where there is none. */
function firstWord(line: Line, next: number): number {
  let first = next
  while (first + 1 < line.to && first - next < 4 && OPENING.includes((line.words[first] ?? '').charAt(0))) first++
  return first
}

/** Signs a sentence can start with. */
function startsSentence(word: string): boolean {
  if (stopKind(word) === 'ellipsis') return true
  return '$£€#@•*¡¿§'.includes(word.charAt(0)) || word.charCodeAt(0) > 0xd7ff || /^[-+']\d/.test(word)
}

function isDash(word: string): boolean {
  return '—–―-'.includes(word) || word === '--'
}

/** The figure or letter before a list's item: "2. [The] second point". */
function isEnumerator(line: Line, begin: number, at: number): boolean {
  const word = line.words[begin] ?? ''
  return at === begin || (at === begin + 1 && word.length < 3 && isDigit(word.charCodeAt(0)))
}

/** Whether the abbreviation can end a sentence: "in the U.S.", but not "Sen." or "J." */
function mayEnd(word: string): boolean {
  const stem = word.slice(0, -1)
  if (stem.length === 1) return false
  const kind = abbreviationKind(stem.slice(stem.lastIndexOf('-') + 1))
  return kind !== 'title'
}

/** After a question or call in marks, whether a name and a verb of speech follow: “No!” [Mayor Okafor said]. */
function isReported(line: Line, first: number): boolean {
  for (let at = first; at < line.to && at < first + 5; at++) {
    const word = line.words[at] ?? ''
    if (at > first && verbs().has(word)) return true
    if (!isUpperCase(word.charAt(0)) || !isLetter(word.charCodeAt(0))) return false
    if (starters().has(word) && word !== 'I') return false
  }
  return false
}
