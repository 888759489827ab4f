import type { Finding } from '../stages.js'

/** Who owns each token: the finding with the shortest quote that holds it; -1 for none. */
export type Owners = Int32Array

export function findOwners(findings: readonly Finding[], size: number): Owners {
  const owners = new Int32Array(size).fill(-1)
  const longestFirst = findings
    .map((finding, index) => ({ finding, index, length: lengthOf(finding) }))
    .sort((left, right) => right.length - left.length || left.index - right.index)
  for (const { finding, index } of longestFirst) {
    for (const { from, to } of finding.quote) owners.fill(index, Math.max(0, from), Math.min(to, size))
  }
  return owners
}

/** For each finding the one in whose quote it stands, cue and quote; never itself, never in a circle. */
export function findParents(findings: readonly Finding[], owners: Owners): readonly (number | null)[] {
  const parents: (number | null)[] = findings.map(() => null)
  findings.forEach((finding, index) => {
    const owner = owners[finding.head] ?? -1
    const outer = findings[owner]
    if (outer && finding.cue !== null && reachesOver(outer, finding) && !isAbove(parents, index, owner)) {
      parents[index] = owner
    }
  })
  return parents
}

/** Whether all of a quote stands within the outer one; where sentences are broken, it may run beyond. */
function reachesOver(outer: Finding, { quote }: Finding): boolean {
  const from = outer.quote[0]?.from ?? 0
  const to = outer.quote.at(-1)?.to ?? 0
  return quote.every((piece) => piece.from >= from && piece.to <= to)
}

/** Whether `index` is `from` or stands somewhere above it. */
function isAbove(parents: readonly (number | null)[], index: number, from: number): boolean {
  for (let at: number | null = from; at !== null; at = parents[at] ?? null) if (at === index) return true
  return false
}

function lengthOf({ quote }: Finding): number {
  return quote.reduce((sum, { from, to }) => sum + to - from, 0)
}
