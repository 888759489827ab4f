import type { Attribution, Outlet } from './types.js'

/**
 * The outlet that says so itself, where no speaker is given: "[the Echo] reported that …"; of several the one next to the
 * origin: "the Echo, citing [Reuters], reported that …". One that was told, or published what says so, says nothing.
 */
export function speakingOutlet({ speakers, outlets }: Pick<Attribution, 'speakers' | 'outlets'>): Outlet | null {
  if (speakers.length > 0) return null
  return outlets.findLast(({ role }) => role === 'reporter' || role === 'cited') ?? null
}
