import { toSpan } from '../span.js'
import type { Document, Finding, Naming, Quotations, Relay } from '../stages.js'
import type { Outlet } from '../types.js'
import { addVenues, type Placed } from './add-venues.js'
import { carryOutlets } from './carry-outlets.js'
import { findCredits } from './find-credits.js'
import { findJournalists } from './find-journalists.js'
import { findOwners, findParents } from './find-parents.js'
import { unmentioned } from './local.js'
import { namingsNear } from './namings.js'
import { readPhrases } from './read-phrases.js'
import { distinct, toOutlet } from './relayed.js'
import { spreadExcerpts } from './spread-excerpts.js'

/** Finds through which outlets each finding reaches the reader, to whom it was said, and in whose quote it stands. */
export function findOutlets(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Relay[] {
  const journalists = findJournalists(document, namings)
  const owners = findOwners(findings, document.size)
  const parents = findParents(findings, owners)
  const all: readonly Placed[] = findings.map((finding, index) => ({
    index,
    finding,
    local: readPhrases(document, finding, namingsNear(namings, finding.head), journalists),
    parent: parents[index] ?? null,
  }))
  const inOrder = [...all].sort((left, right) => left.finding.head - right.finding.head)
  addVenues(document, quotations, inOrder, owners, namings)
  carryOutlets(document, quotations, inOrder, namings)
  spreadExcerpts(document, inOrder, namings, journalists)
  const credits = creditsOf(document, namings)
  return all.map(({ finding, local, parent }, index) => ({
    outlets: distinct(onTheWay(all, index, credits.get(document.paragraphOf[finding.head] ?? -1))),
    reports: local.reports,
    cited: local.cited,
    audience: local.audience && toSpan(document, local.audience),
    parent,
  }))
}

/** The wire whose copy each paragraph is. */
function creditsOf(document: Document, namings: readonly Naming[]): ReadonlyMap<number, Outlet> {
  const credits = new Map<number, Outlet>()
  for (const { naming, covers } of findCredits(document, namings)) {
    const first = document.paragraphOf[covers.from] ?? 0
    for (let at = first; (document.paragraphs[at]?.from ?? covers.to) < covers.to; at++) {
      if (!credits.has(at)) credits.set(at, unmentioned(toOutlet(document, naming, 'cited')))
    }
  }
  return credits
}

/** The finding's own outlets, then those of the finding in whose quote it stands, and so on outwards; else the wire's credit. */
function onTheWay(all: readonly Placed[], index: number, credit: Outlet | undefined): readonly Outlet[] {
  const outlets: Outlet[] = []
  for (let at = all[index]; at; at = at.parent === null ? undefined : all[at.parent]) outlets.push(...at.local.outlets)
  return outlets.length === 0 && credit ? [credit] : outlets
}
