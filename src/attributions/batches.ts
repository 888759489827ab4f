import { MOST_POSITIONS } from '../neural/network.js'
import type { Range } from '../stages.js'

/** With so many tokens there is no gain in more, and what the network works on stays in the nearer memory. */
const ENOUGH = 200

/** Ranges of `MOST_POSITIONS` tokens at most, in their order, together as many as the network may read at once. */
export function toBatches<T extends Range>(ranges: readonly T[]): T[][] {
  const batches: T[][] = []
  let batch: T[] = []
  let size = 0
  for (const range of ranges) {
    const length = range.to - range.from
    if (size >= ENOUGH || size + length > MOST_POSITIONS) {
      batches.push(batch)
      batch = []
      size = 0
    }
    batch.push(range)
    size += length
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}
