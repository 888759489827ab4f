import type { Relay } from '../stages.js'
import type { Attribution } from '../types.js'

/** An attribution that does not yet know in whose quote it stands. */
export type Orphan = Omit<Attribution, 'parent'>

/**
 * What was kept of the findings, by where their quotes begin, the longer first. Parents become indexes of the result;
 * where a parent was dropped, the nearest kept one around it takes its place.
 */
export function inTextOrder(written: readonly (Orphan | null)[], relays: readonly Relay[]): Attribution[] {
  const kept = written
    .flatMap((attribution, finding) => (attribution ? [{ attribution, finding, ...extentOf(attribution) }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding)
  const places = new Map(kept.map(({ finding }, place) => [finding, place]))
  return kept.map(({ attribution: { confidence, ...rest }, finding }) => {
    return { ...rest, parent: keptParent(finding, relays, places), confidence }
  })
}

function keptParent(finding: number, relays: readonly Relay[], places: ReadonlyMap<number, number>): number | null {
  let parent = relays[finding]?.parent ?? null
  while (parent !== null && !places.has(parent)) parent = relays[parent]?.parent ?? null
  return parent === null ? null : (places.get(parent) ?? null)
}

function extentOf({ quote }: Orphan): { start: number; end: number } {
  return { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 }
}
