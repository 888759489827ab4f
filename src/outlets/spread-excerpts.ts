import type { Document, Finding, Naming, Range } from '../stages.js'
import type { Outlet } from '../types.js'
import type { Placed } from './add-venues.js'
import type { Journalist } from './find-journalists.js'
import { type Local, unmentioned } from './local.js'
import { namingsNear } from './namings.js'
import { toOutlet } from './relayed.js'
import { isOpening, wordAt } from './text.js'
import { isIn, isReporting } from './word-lists.js'

/** How far a piece stands from the verb that brings it, in words. */
const LONGEST_PIECE = 6
/** Paragraphs after which "the piece" is another one. */
const REACH = 4

/**
 * Lets an outlet cover the passages that an article takes over from it: the quoted paragraphs after "The Courier
 * reports:", and from then on those after "[The piece] ends with the flood." and after a colon with no speaker; and what
 * "the piece" does after "The Courier ran a feature".
 */
export function spreadExcerpts(
  document: Document,
  placed: readonly Placed[],
  namings: readonly Naming[],
  journalists: ReadonlyMap<string, Journalist>,
): void {
  let source: readonly Outlet[] = []
  let excerpt: readonly Outlet[] = []
  let excerpted = false
  let brought: { readonly outlets: readonly Outlet[]; readonly paragraph: number } = { outlets: [], paragraph: 0 }
  let next = 0
  document.paragraphs.forEach((paragraph, number) => {
    const inside: Placed[] = []
    for (; document.paragraphOf[placed[next]?.finding.head ?? -1] === number; next++)
      inside.push(...placed.slice(next, next + 1))
    if (excerpt.length > 0 && isOpening(wordAt(document, paragraph.from))) {
      for (const { local } of inside) cover(local, excerpt)
      return
    }
    excerpt = []
    const colon = wordAt(document, paragraph.to - 1) === ':'
    const piece = startsWithPiece(document, paragraph.to - 1)
    const silent = excerpted && colon && !inside.some((each) => speaksIn(document, each, paragraph.to - 1))
    const outlets = broughtIn(document, paragraph, namings)
    if (outlets !== null) brought = { outlets, paragraph: number }
    for (const { finding, local } of inside) {
      const own = local.outlets.filter(({ role }) => role !== 'venue')
      if (own.length > 0) source = own.map(unmentioned)
      else if (isOfPress(document, finding.head) && isFresh(number)) cover(local, brought.outlets)
      else if (isPiece(document, finding) || finding.speaker.length === 0) cover(local, piece || silent ? source : [])
      if (colon && own.length > 0) excerpt = source
    }
    if (silent || (excerpted && piece)) excerpt = source
    const introduced = colon ? introducedAt(document, paragraph.to - 2, namings, journalists) : null
    if (introduced) excerpt = source = [unmentioned(toOutlet(document, introduced, 'reporter'))]
    excerpted ||= excerpt.length > 0
  })

  function isFresh(paragraph: number): boolean {
    return brought.outlets.length > 0 && paragraph - brought.paragraph <= REACH
  }
}

/** "The [Courier] ran a feature on Sunday": what "the piece" does from then on comes through it. */
function broughtIn(document: Document, { from, to }: Range, namings: readonly Naming[]): readonly Outlet[] | null {
  for (const naming of namingsNear(namings, from)) {
    if (naming.from < from || naming.to >= to || naming.doubtful) continue
    if (!isIn('BRINGING', wordAt(document, naming.to))) continue
    for (let at = naming.to + 1; at < Math.min(to, naming.to + LONGEST_PIECE); at++) {
      if (isIn('PRESS_PIECES', wordAt(document, at))) return [unmentioned(toOutlet(document, naming, 'reporter'))]
    }
  }
  return null
}

/** "[Quill] writes:", "the [Courier] reported:" */
function introducedAt(
  document: Document,
  verb: number,
  namings: readonly Naming[],
  journalists: ReadonlyMap<string, Journalist>,
): Naming | null {
  if (!isReporting(wordAt(document, verb))) return null
  const naming = namingsNear(namings, verb).find(({ to }) => to === verb)
  const journalist = journalists.get(wordAt(document, verb - 1))
  return naming ?? (journalist && journalist.from < verb ? journalist.naming : null)
}

function cover(local: Local, outlets: readonly Outlet[]): void {
  if (local.outlets.length === 0) local.outlets = outlets
}

/** Whether somebody who is no outlet speaks in the sentence of a token: "[Quill] was blunt:" */
function speaksIn(document: Document, { finding, local }: Placed, token: number): boolean {
  const there = document.sentenceOf[finding.head] === document.sentenceOf[token]
  return there && finding.speaker.length > 0 && local.outlets.length === 0
}

/** "[The article] closes with": the sentence of a token. */
function startsWithPiece(document: Document, token: number): boolean {
  const sentence = document.sentences[document.sentenceOf[token] ?? -1]
  return sentence !== undefined && namesPiece(document, sentence.from)
}

/** "[The piece] used a quote as its headline": the sentence of a token opens with what only the press makes. */
function isOfPress(document: Document, token: number): boolean {
  const from = document.sentences[document.sentenceOf[token] ?? -1]?.from ?? token
  return /^(?:the|this)$/i.test(wordAt(document, from)) && isIn('PRESS_PIECES', wordAt(document, from + 1))
}

/** "[the report] says" */
function isPiece(document: Document, { speaker }: Finding): boolean {
  const phrase = speaker[0]
  return phrase !== undefined && phrase.to - phrase.from === 2 && namesPiece(document, phrase.from)
}

/** "[The article]", "[this report]" */
function namesPiece(document: Document, from: number): boolean {
  return /^(?:the|this)$/i.test(wordAt(document, from)) && isIn('PIECES', wordAt(document, from + 1).toLowerCase())
}
