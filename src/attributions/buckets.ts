/** How many sizes of distance there are in one direction, none among them. */
export const DISTANCES = 10

/** A signed distance in tokens as one of these sizes: exact up to 4, coarser beyond. */
export function distanceBucket(distance: number): number {
  if (distance < 0) return -distanceBucket(-distance)
  if (distance < 5) return distance
  if (distance < 8) return 5
  if (distance < 12) return 6
  if (distance < 20) return 7
  return distance < 35 ? 8 : 9
}

/** A probability as one of 8 sizes, finer near 0 and 1. */
export function probabilityBucket(p: number): number {
  if (p < 0.3) return p < 0.02 ? 0 : p < 0.1 ? 1 : 2
  if (p < 0.7) return p < 0.5 ? 3 : 4
  return p < 0.9 ? 5 : p < 0.98 ? 6 : 7
}

/** A probability as one of 13 sizes. */
export function fineProbabilityBucket(p: number): number {
  if (p < 0.1) return p < 0.01 ? 0 : p < 0.03 ? 1 : p < 0.06 ? 2 : 3
  if (p < 0.55) return p < 0.18 ? 4 : p < 0.3 ? 5 : p < 0.42 ? 6 : 7
  if (p < 0.9) return p < 0.7 ? 8 : p < 0.85 ? 9 : 10
  return p < 0.95 ? 10 : p < 0.99 ? 11 : 12
}
