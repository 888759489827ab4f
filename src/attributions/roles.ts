import type { ChainShape } from '../neural/chain.js'

/** Labels of the tokens around one cue. */
export const ROLE = { outside: 0, speakerStart: 1, speaker: 2, quoteStart: 3, quote: 4 } as const
export const ROLES = 5

export const ROLE_SHAPE: ChainShape = {
  labels: ROLES,
  allowed: Uint8Array.from({ length: ROLES ** 2 }, (_, k) => {
    const z = Math.floor(k / ROLES)
    const y = k % ROLES
    if (y === ROLE.speaker) return z === ROLE.speakerStart || z === ROLE.speaker ? 1 : 0
    if (y === ROLE.quote) return z === ROLE.quoteStart || z === ROLE.quote ? 1 : 0
    return 1
  }),
  starts: Uint8Array.of(1, 1, 0, 1, 0),
}
