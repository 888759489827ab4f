import { byWord } from '../by-word.js'
import { quantities, speakerOpeners } from '../lexicon/speaker-links.js'
import type { Document, Range } from '../stages.js'
import type { Index } from './mention-index.js'
import { splitPieces } from './split-pieces.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt, plainWord } from './words.js'

/** One speaker's words in a finding's speaker: "Both [the CIA] and [the White House]". */
export interface Part {
  /** The whole phrase without "both", "as", outer marks and a possessive's "'s". */
  readonly range: Range
  /** Without what explains it: "[Elaine Kamarck], a veteran of the party". */
  readonly core: Range
  /** The last token of the name, the head of the phrase, or the pronoun. */
  readonly head: number
}

const OPENERS: readonly string[] = speakerOpeners.split(' ')
const QUANTITIES: readonly string[] = quantities.split(' ')

/** Divides a finding's speaker into those who share the statement. */
export function speakerParts(document: Document, index: Index, speaker: readonly Range[]): Part[] {
  return speaker.flatMap((range) => divide(document, index, range))
}

function divide(document: Document, index: Index, given: Range): Part[] {
  const range = trim(document, given)
  const pieces = splitPieces(document, index, range)
    .map((piece) => ({ ...piece, range: trim(document, piece.range) }))
    .filter((piece) => piece.range.from < piece.range.to)
  const first = pieces[0]
  if (!first) return []
  const last = pieces.findLastIndex((piece) => piece.linked)
  if (last < 1) {
    const name = pieces.find((piece, at) => at > 0 && namesFirst(document, index, piece.range, first.range))
    const core = name?.range ?? first.range
    return [{ range, core, head: headOf(document, index, core) }]
  }
  const parts: Part[] = []
  let explaining = false
  pieces.forEach((piece, at) => {
    const core = piece.range
    const head = headOf(document, index, core)
    // Ana Brandt, [a developer and spokeswoman]: what shares an explanation's "and" explains too
    explaining = at > 0 && (piece.linked ? explaining && !index.isNameEnd(head) : at > last || explains(index, head))
    if (!explaining) parts.push({ range: core, core, head })
  })
  const [only] = parts
  return parts.length === 1 && only ? [{ ...only, range }] : parts
}

/** An attorney for Okafor, [Ana Brandt]: the name is the speaker. */
function namesFirst(document: Document, index: Index, range: Range, first: Range): boolean {
  const last = range.to - 1
  return index.isPerson(last) && index.isNameEnd(last) && !index.isNameEnd(headOf(document, index, first))
}

/** Ana Brandt, [a spokeswoman]; Okafor, [56] */
function explains(index: Index, head: number): boolean {
  return !index.isNameEnd(head) && !index.isPlural(head)
}

/** The last word before what follows the noun ("[officials] at the port"); where a possessive owns words, its owner. */
function headOf(document: Document, index: Index, { from, to }: Range): number {
  // [Many] in Garowe
  if (isQuantity(document.words[from]!) && document.tags[from + 1] === 'ADP' && document.words[from + 1] !== 'of')
    return from
  let head = from
  let met = false
  for (let at = from; at < to; at++) {
    const tag = document.tags[at]!
    const own = index.insideName(at) || index.insideTitle(at) || index.at(at) !== null
    if (!own && met && (endsPhrase(tag) || isTime(document, at))) break
    if (isPossessive(document, at)) met = false
    else if (own || tag === 'NOUN' || tag === 'PROPN') met = true
    if (own || tag === 'NOUN' || tag === 'PROPN' || (!met && tag !== 'PUNCT')) head = at
  }
  return ownerOfWords(document, from, head) ?? head
}

function isQuantity(word: string): boolean {
  return QUANTITIES.includes(word.toLowerCase())
}

function endsPhrase(tag: string): boolean {
  return ['ADP', 'VERB', 'AUX', 'SCONJ', 'PRON', 'ADV'].includes(tag)
}

/** a poll last [week], Okafor on [Monday] */
const isTime = byWord((word) => {
  const { timeNouns, calendar } = getVocabulary()
  return timeNouns.has(plainWord(word)) || calendar.has(plainWord(word))
})

/** [his] eyes, [Okafor]'s remarks */
function ownerOfWords(document: Document, from: number, head: number): number | null {
  const { utterances, pronouns } = getVocabulary()
  if (!utterances.has(plainAt(document, head))) return null
  for (let at = head - 1; at >= from; at--) {
    if (isPossessive(document, at) && at > from) return at - 1
    if (pronouns.has(plainAt(document, at)) && document.tags[at] !== 'DET') return at
  }
  return null
}

function isPossessive(document: Document, at: number): boolean {
  return /^['’]s?$/i.test(document.words[at]!) && document.spaced[at] === 0
}

/** Drops marks around, "both" in front and "'s" behind. */
function trim(document: Document, { from, to }: Range): Range {
  const mark = (at: number) => document.tags[at] === 'PUNCT' && !/^[)\]]$/.test(document.words[at]!)
  while (from < to && (mark(from) || (OPENERS.includes(document.words[from]!.toLowerCase()) && from + 1 < to))) from++
  while (to > from && (mark(to - 1) || (isPossessive(document, to - 1) && to - 1 > from))) to--
  return { from, to }
}
