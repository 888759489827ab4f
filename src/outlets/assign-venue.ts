import type { Document, Finding } from '../stages.js'
import { wordAt } from './text.js'
import type { Venue } from './venue-at.js'
import { isIn } from './word-lists.js'

/** Those of a sentence's findings, in the order of their cues, that a venue in it belongs to. */
export function assignVenue(document: Document, venue: Venue, findings: readonly Finding[]): readonly Finding[] {
  const { naming, sure } = venue
  const before = findings.filter(({ head }) => head < naming.from).at(-1)
  const after = findings.find(({ head }) => head >= naming.to)
  const leading = after && !(before && sameSpeaker(before, after)) && leads(document, venue, after)
  const chosen = leading ? after : before
  if (!leading && isAnothers(document, venue.link, findings)) return []
  if (!chosen || !(sure || leading || follows(chosen, venue.link))) return []
  return findings.filter((each) => each === chosen || sameSpeaker(each, chosen))
}

/** "it was mentioned by [Quill] in an interview with CNN": the interview is that of whom a passive names. */
export function isAnothers(document: Document, link: number, findings: readonly Finding[]): boolean {
  let to = link
  while (to > link - LONGEST_OPENING && !isCapital(document, to)) to--
  let from = to
  while (from > to - LONGEST_OPENING && isCapital(document, from)) from--
  if (wordAt(document, from) !== 'by' || !isIn('VENUE_OPENERS', wordAt(document, to + 1))) return false
  return !findings.some(({ speaker }) => speaker.some((range) => range.from <= to && range.to > from))
}

function isCapital(document: Document, at: number): boolean {
  return /^\p{Lu}/u.test(wordAt(document, at))
}

/** "[On “Face the Nation,”] she said", "Ada Quill, [in an interview with CNN], said" */
function leads(document: Document, { naming, link }: Venue, after: Finding): boolean {
  if (after.speaker.some(({ to, from }) => to <= naming.from && from >= naming.from - 40)) return true
  return isIn('VENUE_OPENERS', wordAt(document, clauseStart(document, link)).toLowerCase())
}

const MARK = /^[,;:—–("“]$/
const LONGEST_OPENING = 12

/** The first word of the clause: "[In] an opinion piece appearing in". */
function clauseStart(document: Document, link: number): number {
  for (let at = link; at > link - LONGEST_OPENING; at--) {
    const before = wordAt(document, at - 1)
    const ends = MARK.test(before) || isIn('CLAUSE_STARTS', before)
    if (ends || document.sentenceOf[at - 1] !== document.sentenceOf[link]) return at
  }
  return -1
}

/** Whether the words come right after the finding's last: "…, she said [on Newsnight]". */
function follows(finding: Finding, link: number): boolean {
  const ends = [...finding.quote, ...finding.speaker, ...(finding.cue ? [finding.cue] : [])].map(({ to }) => to)
  return ends.some((end) => end <= link && link - end <= 3)
}

function sameSpeaker(left: Finding, right: Finding): boolean {
  const from = left.speaker[0]?.from
  return from !== undefined && from === right.speaker[0]?.from
}
