import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import type { Governors } from './role-inputs.js'

/** Farthest up the tree that a governor is looked for. */
const HIGHEST = 12

/** The nearest candidate above a cue's main word, how many arcs lie between, and by which relation the branch hangs from it. */
export interface Governor {
  readonly candidate: Candidate
  readonly steps: number
  readonly relation: number
}

export function findGovernor({ head, relation }: Evidence, from: number, governors: Governors): Governor | null {
  let i = from
  for (let steps = 0; steps < HIGHEST; steps++) {
    const above = head[i] as number
    if (above < 0) return null
    const candidate = governors.get(above)
    if (candidate !== undefined) return { candidate, steps, relation: relation[i] as number }
    i = above
  }
  return null
}
