import { toSpan } from '../span.js'
import type { Document, Finding, Naming, Quotations, Relay } from '../stages.js'
import type { Outlet } from '../types.js'
import { addVenues, type Placed } from './add-venues.js'
import { carryOutlets } from './carry-outlets.js'
import { findJournalists } from './find-journalists.js'
import { findOwners, findParents } from './find-parents.js'
import { namingsNear } from './namings.js'
import { readPhrases } from './read-phrases.js'
import { distinct } from './relayed.js'
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
  return all.map(({ local, parent }, index) => ({
    outlets: distinct(onTheWay(all, index)),
    reports: local.reports,
    cited: local.cited,
    audience: local.audience && toSpan(document, local.audience),
    parent,
  }))
}

/** The finding's own outlets, then those of the finding in whose quote it stands, and so on outwards. */
function onTheWay(all: readonly Placed[], index: number): readonly Outlet[] {
  const outlets: Outlet[] = []
  for (let at = all[index]; at; at = at.parent === null ? undefined : all[at.parent]) outlets.push(...at.local.outlets)
  return outlets
}
