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

/**
 * All nodes by feature, from the lowest threshold up. A node knows the bits of its tree's leaves, from the left, that
 * cannot be reached once it sends a row to the right.
 */
interface Forest {
  /** Nodes that ask for feature f stand from `starts[f]` up to `starts[f + 1]`. */
  readonly starts: Int32Array
  readonly thresholds: Float64Array
  readonly trees: Int32Array
  readonly reachable: Int32Array
  /** Leaf n of tree t is at `firstLeaves[t] + n`. */
  readonly firstLeaves: Int32Array
  readonly leaves: Float64Array
}

interface Question {
  readonly feature: number
  readonly threshold: number
  readonly tree: number
  readonly reachable: number
}

/**
 * Tells the probability that a row of numbers is of the positive class. Rather than walk each tree, it strikes out the
 * leaves that the row cannot reach, feature by feature; the first that is left is the row's (QuickScorer; Lucchese et
 * al. 2015). Trees may have up to 32 leaves. Where `again` is true, the first `shared` numbers are those of the call
 * before, and so is `shared`: what they strike out is known.
 */
export function createTreeScorer(model: Trees): (row: Float32Array, shared?: number, again?: boolean) => number {
  const forest = toForest(model)
  const { starts, firstLeaves, leaves } = forest
  const features = starts.length - 1
  const left = new Int32Array(firstLeaves.length)
  const known = new Int32Array(firstLeaves.length)
  return (row, shared = 0, again = false) => {
    if (!again) {
      known.fill(-1)
      strikeOut(forest, row, 0, Math.min(shared, features), known)
    }
    left.set(known)
    strikeOut(forest, row, shared, features, left)
    let sum = model.base
    for (let tree = 0; tree < left.length; tree++) {
      const bits = left[tree] as number
      sum += leaves[(firstLeaves[tree] as number) + 31 - Math.clz32(bits & -bits)] as number
    }
    return 1 / (1 + Math.exp(-sum))
  }
}

/** Strikes from `left`, a number a tree with a bit a leaf, what the features from `from` up to `to` rule out. */
function strikeOut(
  { starts, thresholds, trees, reachable }: Forest,
  row: Float32Array,
  from: number,
  to: number,
  left: Int32Array,
): void {
  for (let feature = from; feature < to; feature++) {
    const value = row[feature] as number
    const end = starts[feature + 1] as number
    for (let k = starts[feature] as number; k < end && !(value <= (thresholds[k] as number)); k++) {
      const tree = trees[k] as number
      left[tree] = (left[tree] as number) & (reachable[k] as number)
    }
  }
}

function toForest({ trees }: Trees): Forest {
  const questions: Question[] = []
  const firstLeaves: number[] = []
  const leaves: number[] = []
  trees.forEach((tree, number) => {
    const first = leaves.length
    firstLeaves.push(first)
    const visit = (node: number) => {
      if (node < 0) {
        leaves.push(tree.leaves[~node] as number)
        return
      }
      const from = leaves.length - first
      visit(tree.left[node] as number)
      const struck = bitsBelow(leaves.length - first) & ~bitsBelow(from)
      const feature = tree.features[node] as number
      questions.push({ feature, threshold: tree.thresholds[node] as number, tree: number, reachable: ~struck })
      visit(tree.right[node] as number)
    }
    visit(tree.features.length === 0 ? -1 : 0)
  })
  questions.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold)
  const features = (questions.at(-1)?.feature ?? -1) + 1
  const starts = new Int32Array(features + 1)
  for (const { feature } of questions) starts[feature + 1] = (starts[feature + 1] as number) + 1
  for (let f = 0; f < features; f++) starts[f + 1] = (starts[f + 1] as number) + (starts[f] as number)
  return {
    starts,
    thresholds: Float64Array.from(questions, ({ threshold }) => threshold),
    trees: Int32Array.from(questions, ({ tree }) => tree),
    reachable: Int32Array.from(questions, (question) => question.reachable),
    firstLeaves: Int32Array.from(firstLeaves),
    leaves: Float64Array.from(leaves),
  }
}

function bitsBelow(count: number): number {
  return count >= 32 ? -1 : (1 << count) - 1
}
