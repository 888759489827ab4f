import type { Range } from '../stages.js'
import type { Outlet } from '../types.js'

/** What is known so far of the way one finding took, its parents left out. */
export interface Local {
  /** From the nearest to the origin. */
  outlets: readonly Outlet[]
  /** Those among the outlets that go on to cover what the same speaker says next; without mention. */
  lasting: readonly Outlet[]
  /** The finding's speaker is the outlet itself. */
  reports: boolean
  /** Whom the outlet cites. */
  readonly cited: readonly Range[]
  readonly audience: Range | null
}

/** The outlet as it covers another statement than the one that names it. */
export function unmentioned(outlet: Outlet): Outlet {
  return { ...outlet, mention: null }
}
