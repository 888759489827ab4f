import type { Relay } from '../stages.js'
import type { Attribution } from '../types.js'

/** An attribution that does not yet know in whose quote it stands. */
export type Orphan = Omit<Attribution, 'parent'>

/**
 * What was kept of the findings, by where their quotes begin, the longer first. Parents become indexes of the result;
 * where a parent was dropped, the nearest kept one around it takes its place. So it does where nothing of the parent's
 * quote is left around the child's: an odd reading may have the "that" of a report, which is trimmed off, for its quote.
 */
export function inTextOrder(written: readonly (Orphan | null)[], relays: readonly Relay[]): Attribution[] {
  const kept = written
    .flatMap((attribution, finding) => (attribution ? [{ attribution, finding, ...extentOf(attribution) }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding)
  const places = new Map(kept.map(({ finding }, place) => [finding, place]))
  return kept.map((child) => {
    const isAround = (place: number | undefined) => place !== undefined && reachesOver(kept[place], child)
    let parent = relays[child.finding]?.parent ?? null
    while (parent !== null && !isAround(places.get(parent))) parent = relays[parent]?.parent ?? null
    const { type, quote, cue, speakers, outlets, audience, confidence } = child.attribution
    const place = parent === null ? null : (places.get(parent) ?? null)
    return { type, quote, cue, speakers, outlets, audience, parent: place, confidence }
  })
}

interface Extent {
  readonly start: number
  readonly end: number
}

function reachesOver(outer: Extent | undefined, inner: Extent): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end
}

function extentOf({ quote }: Orphan): Extent {
  return { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 }
}
