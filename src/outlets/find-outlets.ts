import { toSpan } from '../span.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range, type Relay } from '../stages.js'
import type { Outlet } from '../types.js'
import { assignVenue } from './assign-venue.js'
import { carryVenues } from './carry-venues.js'
import { findAudience } from './find-audience.js'
import { findNamings } from './find-namings.js'
import { findOwners, findParents } from './find-parents.js'
import { findReporters } from './find-reporters.js'
import type { OutletIndex } from './index-names.js'
import { isGoverning } from './is-governing.js'
import type { Naming } from './namings.js'
import { distinct, toOutlet } from './relayed.js'
import { isOpening, overlaps, wordAt } from './text.js'
import { isOwnPart, venueAt } from './venue-at.js'

/** How many tokens around a cue are looked at for outlets, so that a sentence without end costs no more. */
const REACH = 80

export interface OutletOptions {
  /** The article's own publisher. */
  readonly outlet: string | null
  readonly registry: OutletIndex
}

/** What one finding's own sentence says of the way it took. */
export interface Local {
  outlets: readonly Outlet[]
  reports: boolean
  audience: Range | null
}

/** Finds through which outlets each finding reaches the reader, to whom it was said, and in whose quote it stands. */
export function findOutlets(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  options: OutletOptions,
): readonly Relay[] {
  const namings = findNamings(document, options.registry, options.outlet)
  const owners = findOwners(findings, document.size)
  const parents = findParents(findings, owners)
  const locals = findings.map((finding) => readPhrases(document, finding, near(namings, finding)))
  addVenues(document, quotations, findings, locals, parents, owners, namings)
  carryVenues(document, quotations, findings, locals)
  return findings.map((_, index) => ({
    outlets: distinct(throughParents(locals, parents, index)),
    reports: locals[index]?.reports ?? false,
    audience: toAudience(document, locals[index]?.audience ?? null),
    parent: parents[index] ?? null,
  }))
}

/** What the speaker's phrase and the audience's tell: "[Reuters] said", "told [Fox News]". */
function readPhrases(document: Document, finding: Finding, namings: readonly Naming[]): Local {
  const audience = findAudience(document, finding)
  const { outlets, reports } = findReporters(document, finding, namings, audience !== null)
  const told = audience ? namings.filter((naming) => overlaps(naming, audience) && !isOwnPart(document, naming)) : []
  return { outlets: [...told.map((naming) => toOutlet(document, naming, 'venue')), ...outlets], reports, audience }
}

function addVenues(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  locals: readonly Local[],
  parents: readonly (number | null)[],
  owners: Int32Array,
  namings: readonly Naming[],
): void {
  const bySentence = groupBySentence(document, findings)
  for (const naming of namings) {
    if (!isToldHere(document, quotations, naming)) continue
    const owner = owners[naming.from] ?? -1
    const level = (bySentence.get(document.sentenceOf[naming.from] ?? -1) ?? []).filter(
      (index) => (parents[index] ?? -1) === owner && isClose(findings[index], naming),
    )
    const add = (chosen: readonly Finding[], outlet: Outlet) => {
      for (const index of level) {
        const local = locals[index]
        const finding = findings[index]
        if (!local || !finding || !chosen.includes(finding) || local.reports || isSpoken(finding, naming)) continue
        local.outlets = [...local.outlets, outlet]
      }
    }
    const siblings = level.flatMap((index) => findings[index] ?? [])
    const governing = isGoverning(document, naming)
    const venue = governing ? null : venueAt(document, naming)
    if (governing) add(siblings, toOutlet(document, naming, 'reporter'))
    else if (venue) add(assignVenue(document, venue, siblings), toOutlet(document, naming, venue.role))
  }
}

/** The writer's words, not a quoted speaker's; a programme's name may stand in quotation marks of its own. */
function isToldHere(document: Document, { state }: Quotations, naming: Naming): boolean {
  return state[naming.from] !== QUOTE_STATE.inside || isOpening(wordAt(document, naming.from - 1))
}

function isClose(finding: Finding | undefined, naming: Naming): boolean {
  return finding !== undefined && Math.abs(finding.head - naming.from) <= REACH
}

function isSpoken({ speaker, cue }: Finding, naming: Naming): boolean {
  return (
    speaker.some((range) => overlaps(range, naming)) ||
    (cue !== null && /* "told [CNN]" is settled */ cue.from >= naming.from && cue.to <= naming.to)
  )
}

function throughParents(
  locals: readonly Local[],
  parents: readonly (number | null)[],
  index: number,
): readonly Outlet[] {
  const outlets: Outlet[] = []
  for (let at: number | null = index; at !== null; at = parents[at] ?? null)
    outlets.push(...(locals[at]?.outlets ?? []))
  return outlets
}

function toAudience(document: Document, audience: Range | null) {
  return audience && toSpan(document, audience)
}

function groupBySentence({ sentenceOf }: Document, findings: readonly Finding[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  const order = findings.map((_, index) => index).sort((a, b) => (findings[a]?.head ?? 0) - (findings[b]?.head ?? 0))
  for (const index of order) {
    const sentence = sentenceOf[findings[index]?.head ?? 0] ?? -1
    const group = groups.get(sentence)
    if (group) group.push(index)
    else groups.set(sentence, [index])
  }
  return groups
}

/** The namings around a finding's cue. */
function near(namings: readonly Naming[], { head }: Finding): readonly Naming[] {
  let [low, high] = [0, namings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.from ?? 0) < head - REACH) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < namings.length && (namings[to]?.from ?? 0) <= head + REACH) to++
  return namings.slice(low, to)
}
