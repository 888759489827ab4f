import { type Document, type Finding, type Naming, QUOTE_STATE, type Quotations } from '../stages.js'
import type { Outlet } from '../types.js'
import { assignVenue } from './assign-venue.js'
import { governingRole } from './governing-role.js'
import { type Local, unmentioned } from './local.js'
import { toOutlet } from './relayed.js'
import { isOpening, overlaps, wordAt } from './text.js'
import { type Venue, venueAt } from './venue-at.js'

/** How far from its cue an outlet may stand, in tokens, so that a sentence without end costs no more. */
const REACH = 80

export interface Placed {
  /** Among the findings. */
  readonly index: number
  readonly finding: Finding
  readonly local: Local
  readonly parent: number | null
}

/** Adds to each finding the outlets that its sentence names around it: "in an interview with CNN", "according to Reuters". */
export function addVenues(
  document: Document,
  quotations: Quotations,
  /** In the order of their cues. */
  placed: readonly Placed[],
  owners: Int32Array,
  namings: readonly Naming[],
): void {
  let first = 0
  let interview: { readonly outlet: Outlet; readonly from: number } | null = null
  for (const naming of namings) {
    while (first < placed.length && headOf(placed, first) < naming.from - REACH) {
      if (interview) addInterview(document, placed[first], interview)
      first++
    }
    if (!isToldHere(document, quotations, naming)) continue
    const level: Placed[] = []
    for (let at = first; at < placed.length && headOf(placed, at) <= naming.from + REACH; at++) {
      const each = placed[at]
      if (each && isLevel(document, owners, each, naming)) level.push(each)
    }
    const venue = venueAt(document, naming)
    addOne(document, level, naming, venue)
    if (venue?.talk) interview = { outlet: unmentioned(toOutlet(document, naming, 'venue')), from: naming.from }
  }
  for (; interview && first < placed.length; first++) addInterview(document, placed[first], interview)
}

function addOne(document: Document, level: readonly Placed[], naming: Naming, venue: Venue | null): void {
  const governing = governingRole(document, naming)
  if (governing) {
    for (const { finding, local } of level) add(finding, local, naming, toOutlet(document, naming, governing), false)
    return
  }
  if (!venue) return
  const findings = level.map(({ finding }) => finding)
  const chosen = new Set(assignVenue(document, venue, findings))
  for (const { finding, local } of level) {
    if (chosen.has(finding)) add(finding, local, naming, toOutlet(document, naming, venue.role), true)
  }
}

function add({ speaker }: Finding, local: Local, naming: Naming, outlet: Outlet, lasts: boolean): void {
  if (local.reports || speaker.some((range) => overlaps(range, naming))) return
  local.outlets = [...local.outlets, outlet]
  if (lasts) local.lasting = [...local.lasting, unmentioned(outlet)]
}

/** "noted the rule in [the interview]" */
function addInterview(
  document: Document,
  placed: Placed | undefined,
  { outlet, from }: { readonly outlet: Outlet; readonly from: number },
): void {
  if (!placed || placed.local.outlets.length > 0 || placed.finding.head < from) return
  const { head } = placed.finding
  for (let at = head - REACH / 4; at < head + REACH / 4; at++) {
    if (document.sentenceOf[at] !== document.sentenceOf[head] || wordAt(document, at) !== 'interview') continue
    if (!/^(?:the|that|same)$/.test(wordAt(document, at - 1)) || /^(?:with|to|on)$/.test(wordAt(document, at + 1)))
      continue
    placed.local.outlets = [outlet]
    placed.local.lasting = [outlet]
    return
  }
}

/** In the same sentence and the same person's words, or in those of a non-answer that tell who asked: "a request from [Axios]". */
function isLevel(document: Document, owners: Int32Array, { index, finding, parent }: Placed, naming: Naming): boolean {
  if (document.sentenceOf[finding.head] !== document.sentenceOf[naming.from]) return false
  const owner = owners[naming.from]
  return owner === (parent ?? -1) || (finding.type === 'non-answer' && owner === index && isFrom(document, naming))
}

/** "from [Axios]", "from the [Echo]" */
function isFrom(document: Document, { from }: Naming): boolean {
  return wordAt(document, /^the$/i.test(wordAt(document, from - 1)) ? from - 2 : from - 1) === 'from'
}

/** The writer's words, not a quoted speaker's; a programme's name may stand in quotation marks of its own. */
function isToldHere(document: Document, { state }: Quotations, naming: Naming): boolean {
  return state[naming.from] !== QUOTE_STATE.inside || isOpening(wordAt(document, naming.from - 1))
}

function headOf(placed: readonly Placed[], at: number): number {
  return placed[at]?.finding.head ?? 0
}
