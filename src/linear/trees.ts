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

/** The same trees in one set of columns for all, which keeps walking them fast. */
interface Forest {
  readonly base: number
  /** Where each tree starts; ~leaf for a tree that is a leaf. */
  readonly roots: Int32Array
  readonly features: Int32Array
  readonly thresholds: Float64Array
  /** Next node if the answer is yes at `2 * node`, if it is no at `2 * node + 1`; ~leaf below 0. */
  readonly next: Int32Array
  readonly leaves: Float64Array
}

/** Tells the probability that a row of numbers is of the positive class. */
export function createTreeScorer(trees: Trees): (row: Float32Array) => number {
  const { base, roots, features, thresholds, next, leaves } = toForest(trees)
  return (row) => {
    let sum = base
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t] as number
      while (node >= 0) {
        const isBelow = (row[features[node] as number] as number) <= (thresholds[node] as number)
        node = next[2 * node + (isBelow ? 0 : 1)] as number
      }
      sum += leaves[~node] as number
    }
    return 1 / (1 + Math.exp(-sum))
  }
}

function toForest({ base, trees }: Trees): Forest {
  const roots: number[] = []
  const features: number[] = []
  const next: number[] = []
  const thresholds: number[] = []
  const leaves: number[] = []
  for (const tree of trees) {
    const firstNode = features.length
    const firstLeaf = leaves.length
    const place = (node: number) => (node >= 0 ? firstNode + node : ~(firstLeaf + ~node))
    roots.push(place(tree.features.length === 0 ? -1 : 0))
    for (let k = 0; k < tree.features.length; k++) {
      features.push(tree.features[k] as number)
      thresholds.push(tree.thresholds[k] as number)
      next.push(place(tree.left[k] as number), place(tree.right[k] as number))
    }
    leaves.push(...tree.leaves)
  }
  return {
    base,
    roots: Int32Array.from(roots),
    features: Int32Array.from(features),
    thresholds: Float64Array.from(thresholds),
    next: Int32Array.from(next),
    leaves: Float64Array.from(leaves),
  }
}
