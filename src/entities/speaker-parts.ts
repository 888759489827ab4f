import type { Document, Range } from '../stages.js'
import type { Index } from './mention-index.js'
import { getVocabulary } from './vocabulary.js'
import { plainWord } from './words.js'

/** One speaker's words in a finding's speaker: "Both [the CIA] and [the White House]". */
export interface Part {
  /** The whole phrase without "both", "as", outer marks and a possessive's "'s". */
  readonly range: Range
  /** Without what explains it: "[Elaine Kamarck], a veteran of the party". */
  readonly core: Range
  /** The last token of the name, the head of the phrase, or the pronoun. */
  readonly head: number
}

const LINKS = new Set(['and', 'or', '&', 'nor', 'plus'])
const OPENERS = new Set(['both', 'as', 'either', 'neither', 'but', 'and', 'to', 'by', 'from', 'of', 'even'])
const EXAMPLES = new Set([
  'like',
  'including',
  'such',
  'among',
  'especially',
  'particularly',
  'along',
  'alongside',
  'together',
])

/** Divides a finding's speaker into those who share the statement. */
export function speakerParts(document: Document, index: Index, speaker: readonly Range[]): Part[] {
  return speaker.flatMap((range) => divide(document, index, range))
}

function divide(document: Document, index: Index, given: Range): Part[] {
  const range = trim(document, given)
  if (range.from >= range.to) return []
  const pieces = splitPieces(document, index, range)
  const first = pieces[0]
  if (!first) return []
  if (!pieces.some((piece) => piece.linked)) {
    const name = pieces.find((piece, at) => at > 0 && namesPiece(document, index, piece.range, first.range))
    const core = trim(document, name ? name.range : first.range)
    return [{ range, core, head: headOf(document, index, core) }]
  }
  const parts: Part[] = []
  pieces.forEach((piece, at) => {
    const core = trim(document, piece.range)
    if (core.from >= core.to || (at > 0 && !piece.linked && explains(document, index, core))) return
    parts.push({ range: core, core, head: headOf(document, index, core) })
  })
  return parts
}

interface Piece {
  readonly range: Range
  /** Whether "and" stands before it. */
  readonly linked: boolean
}

/** Cuts at commas and at an "and" between speakers; stops where examples or a clause begin; leaves out brackets. */
function splitPieces(document: Document, index: Index, range: Range): Piece[] {
  const pieces: Piece[] = []
  let from = range.from
  let linked = false
  let depth = 0
  const close = (to: number) => {
    if (to > from) pieces.push({ range: { from, to }, linked })
  }
  for (let at = range.from; at < range.to; at++) {
    const word = document.words[at]!
    const plain = plainWord(word)
    if (index.insideName(at)) continue
    if (word === '(' || word === '[') {
      if (depth++ === 0) close(at)
      from = range.to
    } else if (word === ')' || word === ']') {
      if (--depth <= 0) [from, linked, depth] = [at + 1, false, 0]
    } else if (depth > 0) {
    } else if (
      opensClause(document, at, range.from) ||
      (at > range.from && EXAMPLES.has(plain) && !index.insideTitle(at))
    ) {
      close(at)
      return pieces
    } else if (word === ',' || /^[—–]+$|^--+$/.test(word)) {
      close(at)
      ;[from, linked] = [at + 1, false]
    } else if (LINKS.has(plain) && linksSpeakers(document, index, from, at, range.to)) {
      close(at)
      ;[from, linked] = [at + 1, true]
    }
  }
  close(range.to)
  return pieces
}

/** [who] helmed the party, [which] oversees, released [that] */
function opensClause(document: Document, at: number, from: number): boolean {
  if (at === from) return false
  const word = document.words[at]!.toLowerCase()
  if (/^(?:who|which|whose|whom|where)$/.test(word)) return true
  return word === 'that' && document.tags[at] !== 'DET' && document.tags[at - 1] !== 'ADP'
}

/** "[the campaign] and [the party]", but not "Experts on [trade] and [defence]", "[Federal] and [state] officials". */
function linksSpeakers(document: Document, index: Index, from: number, at: number, end: number): boolean {
  let left = at - 1
  while (left > from && document.tags[left] === 'PUNCT') left--
  if (index.at(left) === null) return at - from === 0
  const right = firstMention(index, at + 1, end)
  if (right === -1) return false
  for (let token = from; token < left; token++) {
    if (document.tags[token] === 'ADP' && !index.insideName(token)) {
      return (
        (index.isPerson(right) && /^\p{Lu}/u.test(document.words[at + 1]!)) ||
        (document.tags[at + 1] === 'DET' && index.noun(right) === index.noun(firstMention(index, from, at)))
      )
    }
  }
  return true
}

function firstMention(index: Index, from: number, to: number): number {
  for (let at = from; at < to; at++) if (index.at(at) !== null) return at
  return -1
}

/** An attorney for Okafor, [Ana Brandt]: the name is the speaker. */
function namesPiece(document: Document, index: Index, range: Range, first: Range): boolean {
  const last = trim(document, range).to - 1
  const head = headOf(document, index, trim(document, first))
  return index.isPerson(last) && index.isNameEnd(last) && !index.isNameEnd(head)
}

/** Ana Brandt, [a spokeswoman]; Okafor, [56] */
function explains(document: Document, index: Index, range: Range): boolean {
  const head = headOf(document, index, range)
  return !index.isNameEnd(head) && !(document.tags[range.to - 1] === 'NOUN' && index.isPlural(head))
}

/**
 * The token that stands for the whole: the last word before a preposition, a verb or the end, if a mention ends there;
 * else the first mention's.
 */
function headOf(document: Document, index: Index, range: Range): number {
  const { pronouns, particles } = getVocabulary()
  let head = range.from
  for (let at = range.from; at < range.to; at++) {
    const tag = document.tags[at]!
    const ends = (tag === 'ADP' || tag === 'VERB' || tag === 'AUX') && at > range.from
    if (
      ends &&
      !index.insideName(at) &&
      !index.insideTitle(at) &&
      !particles.has(document.words[at]!) &&
      index.at(at) === null
    )
      break
    if (tag !== 'PUNCT') head = at
  }
  if (index.at(head) !== null) return head
  for (let at = head; at >= range.from; at--)
    if (
      index.at(at) !== null &&
      !pronouns.has(plainWord(document.words[at]!)) &&
      document.tags[at] !== 'PART' &&
      /^['’]s?$/.test(document.words[at + 1] ?? '') === false
    )
      return at
  return head
}

/** Drops marks around, "both" in front and "'s" behind. */
function trim(document: Document, { from, to }: Range): Range {
  const mark = (at: number) => document.tags[at] === 'PUNCT' && !/^[)\]]$/.test(document.words[at]!)
  while (from < to && (mark(from) || (OPENERS.has(document.words[from]!.toLowerCase()) && from + 1 < to))) from++
  while (to > from && (mark(to - 1) || (/^['’]s?$/i.test(document.words[to - 1]!) && to - 1 > from))) to--
  return { from, to }
}
