/** A seeded source of randomness, so that the same seed gives the same weights: a linear congruential generator. */
export interface Random {
  /** A whole number, uniform in 0 to 2 ** 32 - 1. */
  readonly bits: () => number
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** Fisher-Yates, in place. */
  readonly shuffle: <T>(items: T[]) => void
}

export function createRandom(seed: number): Random {
  let state = (Math.imul(seed, 7919) + 13) | 0
  const bits = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 0
  }
  const next = () => bits() / 2 ** 32
  const shuffle = <T>(items: T[]) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const item = items[i] as T
      items[i] = items[j] as T
      items[j] = item
    }
  }
  return { bits, next, shuffle }
}
