import { exampleOpeners, sharingLinks } from '../lexicon/speaker-links.js'
import type { Document, Range } from '../stages.js'
import type { Index } from './mention-index.js'
import { plainAt } from './words.js'

export interface Piece {
  readonly range: Range
  /** Whether "and" stands before it. */
  readonly linked: boolean
}

const LINKS: readonly string[] = sharingLinks.split(' ')
const EXAMPLES: readonly string[] = exampleOpeners.split(' ')

/** Cuts a speaker at commas and at an "and" between speakers; ends before examples or a clause; leaves brackets out. */
export function splitPieces(document: Document, index: Index, range: Range): Piece[] {
  const pieces: Piece[] = []
  let from = range.from
  let linked = false
  let depth = 0
  const cut = (at: number, link: boolean) => {
    if (at > from) pieces.push({ range: { from, to: at }, linked })
    from = at + 1
    linked = link
  }
  for (let at = range.from; at < range.to; at++) {
    const word = document.words[at]!
    if (index.insideName(at)) continue
    if (word === '(' || word === '[') {
      if (depth++ === 0) cut(at, false)
    } else if (word === ')' || word === ']') {
      depth = Math.max(0, depth - 1)
      from = at + 1
    } else if (depth > 0) {
      from = at + 1
    } else if (at > range.from && (opensClause(document, at) || opensExamples(document, index, at))) {
      cut(at, false)
      // Ray Dolan, who wrote the report, [and] Kim Baird
      const next = opensClause(document, at) ? behindClause(document, index, at, range.to) : null
      if (next === null) return pieces
      from = next
      linked = true
      at = next - 1
    } else if (word === ',' || /^(?:[—–]|--+)$/.test(word)) {
      // Duarte, [others] vow: a headline has no "and"
      cut(at, document.words[at + 1] === 'others' && at + 2 === range.to)
    } else if (LINKS.includes(plainAt(document, at)) && linksSpeakers(document, index, from, at, range.to)) {
      cut(at, true)
    }
  }
  cut(range.to, false)
  return pieces
}

/** Where another speaker begins behind a clause and its comma: ", and [Officer Kim Baird]". */
function behindClause(document: Document, index: Index, from: number, end: number): number | null {
  for (let at = from; at < end - 2; at++) {
    if (document.words[at] !== ',') continue
    if (document.words[at + 1] !== 'and') return null
    const mention = firstMention(index, at + 2, end)
    return mention !== -1 && index.isNameEnd(mention) ? at + 2 : null
  }
  return null
}

/** [who] helmed the party, [which] oversees, released [that] */
function opensClause(document: Document, at: number): boolean {
  const word = document.words[at]!.toLowerCase()
  if (/^(?:who|which|whose|whom|where)$/.test(word)) return true
  return word === 'that' && document.tags[at] !== 'DET' && document.tags[at - 1] !== 'ADP'
}

function opensExamples(document: Document, index: Index, at: number): boolean {
  return EXAMPLES.includes(plainAt(document, at)) && !index.insideTitle(at)
}

/** "[the campaign] and [the party]", but not "Experts on [trade] and [defence]", "[Federal] and [state] officials". */
function linksSpeakers(document: Document, index: Index, from: number, at: number, end: number): boolean {
  let left = at - 1
  while (left > from && document.tags[left] === 'PUNCT') left--
  if (left < from) return true
  const right = firstMention(index, at + 1, end)
  const inside = hasPreposition(document, index, from, left)
  // [the port authority] and [the shipping line]: two articles
  if (right === -1) return !inside && index.at(left) !== null && areDefinite(document, from, at + 1)
  if (!inside) return index.at(left) !== null
  // "A spokesman for [the harbour] and [Ana Brandt]" share; "a complaint by one state and [a] complaint by another" too
  if (index.isNameEnd(right) && index.isPerson(right) && /^\p{Lu}/u.test(document.words[at + 1]!)) return true
  return document.tags[at + 1] === 'DET' && index.noun(right) === index.noun(firstMention(index, from, at))
}

function areDefinite({ words }: Document, one: number, other: number): boolean {
  return /^the$/i.test(words[one] ?? '') && words[other] === 'the'
}

function hasPreposition(document: Document, index: Index, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.tags[at] === 'ADP' && !index.insideName(at)) return true
  return false
}

function firstMention(index: Index, from: number, to: number): number {
  for (let at = from; at < to; at++) if (index.at(at) !== null) return at
  return -1
}
