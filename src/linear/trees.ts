/** A decision tree laid out in arrays: node k asks `row[features[k]] <= thresholds[k]`, and goes left or right; ~leaf below 0. */
export interface Tree {
  readonly features: readonly number[]
  readonly thresholds: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly leaves: readonly number[]
}

/** Gradient-boosted trees (Friedman 2001): their leaves add up to a log-odds. */
export interface Trees {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** Probability that a row of numbers is of the positive class. */
export function probabilityByTrees({ base, trees }: Trees, row: Float32Array): number {
  let sum = base
  for (const { features, thresholds, left, right, leaves } of trees) {
    let node = features.length === 0 ? -1 : 0
    while (node >= 0) {
      const goesLeft = (row[features[node] as number] as number) <= (thresholds[node] as number)
      node = (goesLeft ? left[node] : right[node]) as number
    }
    sum += leaves[~node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
