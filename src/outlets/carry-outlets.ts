import { type Document, type Finding, type Naming, QUOTE_STATE, type Quotations } from '../stages.js'
import type { Outlet } from '../types.js'
import type { Placed } from './add-venues.js'
import { isAnothers } from './assign-venue.js'
import { namingsNear } from './namings.js'
import { isNear, wordAt } from './text.js'
import { isIn } from './word-lists.js'

/** Paragraphs after which an interview no longer covers what its speaker says. */
const REACH = 4

/** An interview, a poll or an outlet that what follows may belong to. */
export interface Coverage {
  readonly outlets: readonly Outlet[]
  /** The last token that it covers so far. */
  end: number
}

interface NamedCoverage extends Coverage {
  /** The first word of the speaker's name, where it is known: not every Quill is Ada Quill. */
  readonly firstName: string | null
}

/**
 * Lets an outlet cover the statements that plainly belong to it: an interview those of the same speaker in the same and
 * the next paragraphs, a poll what "the poll" shows, an outlet what "it" goes on to say; each as long as nothing says
 * that a statement was made elsewhere. "She told the Courier the dam would hold. “It is sound,” [she said]."
 */
export function carryOutlets(
  document: Document,
  quotations: Quotations,
  placed: readonly Placed[],
  namings: readonly Naming[],
): void {
  const coverages = new Map<string, NamedCoverage>()
  const unnamedPolls: Placed[] = []
  let last: string | null = null
  for (const each of placed) {
    const { finding, local } = each
    const key = keyOf(document, finding, last, local.reports)
    if (key === null) continue
    if (key !== POLL) last = key
    const coverage = coverages.get(key)
    const firstName = firstNameOf(document, finding)
    if (local.lasting.length > 0) {
      coverages.set(key, { outlets: local.lasting, firstName, end: endOf(finding) })
      if (key === POLL) nameEarlier(document, unnamedPolls.splice(0), each)
    } else if (local.outlets.length > 0) {
      coverages.delete(key)
    } else if (!coverage) {
      if (key === POLL) unnamedPolls.push(each)
    } else if (local.audience !== null || (!AS_SUCH.has(key) && isElsewhere(document, quotations, finding, namings))) {
      coverages.delete(key)
    } else if (agree(firstName, coverage.firstName) && reaches(document, quotations, key, coverage, finding)) {
      local.outlets = coverage.outlets
      if (key === ITSELF) local.reports = finding.speaker.length > 0
      coverage.end = endOf(finding)
    }
  }
}

function reaches(
  document: Document,
  quotations: Quotations,
  key: string,
  { end }: Coverage,
  finding: Finding,
): boolean {
  if (key === ITSELF) return (document.sentenceOf[finding.head] ?? 0) - (document.sentenceOf[end] ?? 0) <= 1
  return isWithinReach(document, quotations, end, finding, key === POLL)
}

/** In the paragraph where the coverage ends; in the next if "she [added]" it; some paragraphs on if it is quoted, or `always`. */
export function isWithinReach(
  document: Document,
  quotations: Quotations,
  end: number,
  finding: Finding,
  always = false,
): boolean {
  const distance = (document.paragraphOf[finding.head] ?? 0) - (document.paragraphOf[end] ?? 0)
  if (distance > REACH) return false
  const goesOn = distance === 1 && isIn('CONTINUING', wordAt(document, finding.head))
  return distance <= 0 || always || goesOn || isQuoted(quotations, finding)
}

/** "A new poll shows a close race. … [The Courier poll] has them level.": the poll without a name is the Courier's. */
function nameEarlier(document: Document, polls: readonly Placed[], { finding, local }: Placed): void {
  const paragraph = document.paragraphOf[finding.head] ?? 0
  for (const poll of polls) {
    if (paragraph - (document.paragraphOf[poll.finding.head] ?? 0) <= REACH) poll.local.outlets = local.lasting
  }
}

/** The last token of cue and quote. */
export function endOf({ cue, quote, head }: Finding): number {
  return Math.max(head, (cue?.to ?? 0) - 1, ...quote.map(({ to }) => to - 1))
}

function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right
}

/** "Ada" of "Councillor [Ada] Quill": the word before the surname. */
function firstNameOf(document: Document, { speaker }: Finding): string | null {
  const phrase = speaker[0]
  if (!phrase) return null
  let surname = -1
  for (let at = phrase.from; at < phrase.to && !/^[,(]$/.test(wordAt(document, at)); at++) {
    if (document.tags[at] === 'PROPN') surname = at
  }
  return surname > phrase.from && document.tags[surname - 1] === 'PROPN' ? wordAt(document, surname - 1) : null
}

const POLL = 'the poll'
const ITSELF = 'the outlet'
const AS_SUCH: ReadonlySet<string> = new Set([POLL, ITSELF])

/**
 * By what a speaker is known again: a surname, a poll as such, an outlet as such; where a pronoun or nothing stands
 * for the speaker, the one before.
 */
function keyOf(document: Document, { speaker, cue }: Finding, last: string | null, reports: boolean): string | null {
  if (reports) return ITSELF
  const phrase = speaker[0]
  if (!phrase) return last === ITSELF && cue !== null && wordAt(document, cue.from) !== ':' ? null : last
  const first = wordAt(document, phrase.from)
  if (phrase.to - phrase.from === 1) {
    if (/^it$/i.test(first)) return last === ITSELF ? last : null
    if (/^(?:he|she|I)$/i.test(first)) return last === ITSELF ? null : last
  }
  const poll = isNear(document, phrase.from, 'POLLS', 8)
  let key: string | null = null
  let noun = ''
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = wordAt(document, at)
    if (at === poll || isShare(document, at) || isIn('POLLS', word)) return POLL
    if (/^[,(]$/.test(word)) break
    if (/\p{L}/u.test(word)) noun = word.toLowerCase()
    if (document.tags[at] === 'PROPN' && /^\p{Lu}/u.test(word)) key = word
  }
  return key ?? (noun === '' ? null : noun)
}

/** "[42 percent] of those asked" */
function isShare(document: Document, at: number): boolean {
  return document.tags[at] === 'NUM' && /^(?:percent|per|%)$/i.test(wordAt(document, at + 1))
}

/** Whether the sentence names another place, or another outlet that is not somebody else's venue. */
export function isElsewhere(
  document: Document,
  { state }: Quotations,
  finding: Finding,
  namings: readonly Naming[],
): boolean {
  const { sentences, sentenceOf, words } = document
  const { head, quote } = finding
  const sentence = sentences[sentenceOf[head] ?? 0]
  if (!sentence) return false
  const isOutside = (at: number) => state[at] === QUOTE_STATE.outside
  const isOther = ({ from }: Naming) =>
    sentenceOf[from] === sentenceOf[head] &&
    isOutside(from) &&
    !isAnothers(document, from - 1, [finding]) &&
    !quote.some((range) => from >= range.from && from < range.to)
  if (namingsNear(namings, head).some(isOther)) return true
  for (let at = Math.max(sentence.from, head - 40); at < Math.min(sentence.to, head + 40); at++) {
    if (isOutside(at) && isIn('ELSEWHERE', words[at] ?? '')) return true
  }
  return false
}

/** Whether any of it stands in quotation marks: "called on the city to “[come clean]” at once". */
function isQuoted({ state }: Quotations, { quote }: Finding): boolean {
  return quote.some(({ from, to }) => state.subarray(from, to).some((at) => at !== QUOTE_STATE.outside))
}
