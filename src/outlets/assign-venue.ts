import type { Document, Finding } from '../stages.js'
import { wordAt } from './text.js'
import type { Venue } from './venue-at.js'

/** Those of a sentence's findings, in the order of their cues, that a venue in it belongs to. */
export function assignVenue(document: Document, venue: Venue, findings: readonly Finding[]): readonly Finding[] {
  const { naming, sure } = venue
  const before = findings.filter(({ head }) => head < naming.from).at(-1)
  const after = findings.find(({ head }) => head >= naming.to)
  const leading = after && leads(document, venue, after)
  const chosen = leading ? after : before
  if (!chosen || !(sure || leading || follows(chosen, venue.link))) return []
  return findings.filter(
    (each) => each === chosen || (sameSpeaker(each, chosen) && isAfter(each, naming.from) === leading),
  )
}

/** "[On “Face the Nation,”] she said", "Ada Quill, [in an interview with CNN], said" */
function leads(document: Document, { naming, link }: Venue, after: Finding): boolean {
  if (after.speaker.some(({ to, from }) => to <= naming.from && from >= naming.from - 40)) return true
  const start = phraseStart(document, link)
  return (
    document.sentenceOf[start - 1] !== document.sentenceOf[link] ||
    /^(?:[,;:—–("“]|and|but|while)$/.test(wordAt(document, start - 1))
  )
}

/** Where the phrase around the preposition starts: "[in] an interview with CNN". */
function phraseStart(document: Document, link: number): number {
  for (let at = link; at > link - 7; at--) {
    if (document.sentenceOf[at - 1] !== document.sentenceOf[link] || document.tags[at - 1] === 'PUNCT') return at
    if (/^(?:in|during|speaking|appearing|writing|talking)$/i.test(wordAt(document, at))) return at
  }
  return link
}

/** Whether the words come right after the finding's last: "…, she said [on Newsnight]". */
function follows(finding: Finding, link: number): boolean {
  const ends = [...finding.quote, ...finding.speaker, ...(finding.cue ? [finding.cue] : [])].map(({ to }) => to)
  return ends.some((end) => end <= link && link - end <= 3)
}

function isAfter({ head }: Finding, token: number): boolean {
  return head > token
}

function sameSpeaker(left: Finding, right: Finding): boolean {
  const from = left.speaker[0]?.from
  return from !== undefined && from === right.speaker[0]?.from
}
