/** A gold attribution and a predicted one, by their indices, that have words of their content in common. */
export interface Pair {
  readonly gold: number
  readonly predicted: number
  /** Words of the content in both. */
  readonly shared: number
  readonly closeness: number
}

/** One-to-one: the closest pair is taken first, then the closest of those left. */
export function pairOff(pairs: readonly Pair[]): Pair[] {
  const gold = new Set<number>()
  const predicted = new Set<number>()
  return [...pairs]
    .sort((a, b) => b.closeness - a.closeness)
    .filter((pair) => {
      if (gold.has(pair.gold) || predicted.has(pair.predicted)) return false
      gold.add(pair.gold)
      predicted.add(pair.predicted)
      return true
    })
}

/** Dice's coefficient: the share of two lists that is in both, 0 to 1. */
export function dice(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b)
}
