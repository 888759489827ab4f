import type { Tree, Trees } from '../src/linear/trees.js'
import { createRandom, type Random } from './random.js'

export interface TreeSettings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** A leaf holds at least so many rows. */
  readonly leastRows: number
  /** Added to the sum of second derivatives in a leaf. */
  readonly shrinkage: number
  /** Share of rows and of features that each tree sees. */
  readonly rowShare: number
  readonly featureShare: number
}

/** Rows of numbers, one after the other, `width` numbers each. */
export interface Matrix {
  readonly cells: Float32Array
  readonly width: number
}

const MOST_BINS = 64

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

interface Leaf {
  readonly rows: Int32Array
  readonly slopes: Float64Array
  readonly curves: Float64Array
  readonly counts: Float64Array
  readonly split: Split | null
  /** Node that points here and the side; -1 for the root. */
  readonly parent: number
  readonly isLeft: boolean
}

/** Leaf-wise growth over histograms with logistic loss, as LightGBM does (Ke et al. 2017). */
export function trainTrees(matrix: Matrix, right: Uint8Array, settings: TreeSettings, seed: number): Trees {
  const count = right.length
  const random = createRandom(seed)
  const thresholds = findThresholds(matrix, count)
  const bins = toBins(matrix, count, thresholds)
  const positive = right.reduce((sum, y) => sum + y, 0)
  const base = Math.log(positive / (count - positive))
  const scores = new Float64Array(count).fill(base)
  const slopes = new Float64Array(count)
  const curves = new Float64Array(count)
  const trees: Tree[] = []
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)))
      slopes[i] = (right[i] as number) - p
      curves[i] = p * (1 - p)
    }
    const tree = growTree({ bins, thresholds, slopes, curves, count, width: matrix.width }, settings, random)
    trees.push(tree)
    for (let i = 0; i < count; i++) {
      scores[i] = (scores[i] as number) + leafValue(tree, matrix.cells, i * matrix.width)
    }
  }
  return { base: rounded(base), trees }
}

interface Problem {
  /** Column by column. */
  readonly bins: Uint8Array
  readonly thresholds: readonly (readonly number[])[]
  readonly slopes: Float64Array
  readonly curves: Float64Array
  readonly count: number
  readonly width: number
}

function growTree(problem: Problem, settings: TreeSettings, random: Random): Tree {
  const rows = Int32Array.from({ length: problem.count }, (_, i) => i).filter(() => random.next() < settings.rowShare)
  const features = Array.from({ length: problem.width }, (_, f) => f).filter(
    () => random.next() < settings.featureShare,
  )
  const tree: { [K in keyof Tree]: number[] } = { features: [], thresholds: [], left: [], right: [], leaves: [] }
  const open: Leaf[] = [toLeaf(problem, settings, features, rows, null, -1, false)]
  while (open.length < settings.leaves) {
    let best = -1
    open.forEach(({ split }, k) => {
      if (split !== null && (best === -1 || split.gain > (open[best]?.split?.gain ?? 0))) best = k
    })
    const leaf = open[best]
    if (leaf === undefined || leaf.split === null) break
    open.splice(best, 1)
    const { feature, bin } = leaf.split
    const node = tree.features.length
    tree.features.push(feature)
    tree.thresholds.push((problem.thresholds[feature] as readonly number[])[bin] as number)
    tree.left.push(0)
    tree.right.push(0)
    point(tree, leaf, node)
    const column = feature * problem.count
    const goesLeft = (i: number) => (problem.bins[column + i] as number) <= bin
    const leftRows = leaf.rows.filter((i) => goesLeft(i))
    const rightRows = leaf.rows.filter((i) => !goesLeft(i))
    // the larger child's histogram is the parent's less the smaller child's
    const leftSmaller = leftRows.length <= rightRows.length
    const small = toLeaf(problem, settings, features, leftSmaller ? leftRows : rightRows, null, node, leftSmaller)
    const large = toLeaf(
      problem,
      settings,
      features,
      leftSmaller ? rightRows : leftRows,
      [leaf, small],
      node,
      !leftSmaller,
    )
    open.push(small, large)
  }
  for (const leaf of open) {
    let slope = 0
    let curve = 0
    for (const i of leaf.rows) {
      slope += problem.slopes[i] as number
      curve += problem.curves[i] as number
    }
    point(tree, leaf, ~tree.leaves.length)
    tree.leaves.push(rounded((settings.rate * slope) / (curve + settings.shrinkage)))
  }
  return tree
}

function point(tree: { left: number[]; right: number[] }, { parent, isLeft }: Leaf, target: number): void {
  if (parent === -1) return
  if (isLeft) tree.left[parent] = target
  else tree.right[parent] = target
}

function toLeaf(
  problem: Problem,
  settings: TreeSettings,
  features: readonly number[],
  rows: Int32Array,
  rest: readonly [Leaf, Leaf] | null,
  parent: number,
  isLeft: boolean,
): Leaf {
  const size = problem.width * MOST_BINS
  const slopes = new Float64Array(size)
  const curves = new Float64Array(size)
  const counts = new Float64Array(size)
  if (rest === null) {
    for (const f of features) {
      const column = f * problem.count
      const base = f * MOST_BINS
      for (const i of rows) {
        const k = base + (problem.bins[column + i] as number)
        slopes[k] = (slopes[k] as number) + (problem.slopes[i] as number)
        curves[k] = (curves[k] as number) + (problem.curves[i] as number)
        counts[k] = (counts[k] as number) + 1
      }
    }
  } else {
    const [whole, other] = rest
    for (let k = 0; k < size; k++) {
      slopes[k] = (whole.slopes[k] as number) - (other.slopes[k] as number)
      curves[k] = (whole.curves[k] as number) - (other.curves[k] as number)
      counts[k] = (whole.counts[k] as number) - (other.counts[k] as number)
    }
  }
  const split = bestSplit(problem, settings, features, slopes, curves, counts, rows.length)
  return { rows, slopes, curves, counts, split, parent, isLeft }
}

function bestSplit(
  { thresholds }: Problem,
  { leastRows, shrinkage }: TreeSettings,
  features: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  counts: Float64Array,
  count: number,
): Split | null {
  let best: Split | null = null
  for (const feature of features) {
    const base = feature * MOST_BINS
    let slope = 0
    let curve = 0
    for (let bin = 0; bin < MOST_BINS; bin++) {
      slope += slopes[base + bin] as number
      curve += curves[base + bin] as number
    }
    const whole = (slope * slope) / (curve + shrinkage)
    let leftSlope = 0
    let leftCurve = 0
    let leftCount = 0
    for (let bin = 0; bin < (thresholds[feature] as readonly number[]).length; bin++) {
      leftSlope += slopes[base + bin] as number
      leftCurve += curves[base + bin] as number
      leftCount += counts[base + bin] as number
      if (leftCount < leastRows || count - leftCount < leastRows) continue
      const rightSlope = slope - leftSlope
      const gain =
        (leftSlope * leftSlope) / (leftCurve + shrinkage) +
        (rightSlope * rightSlope) / (curve - leftCurve + shrinkage) -
        whole
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain }
    }
  }
  return best
}

/** Bin k of a feature holds the values up to its threshold k. */
function findThresholds({ cells, width }: Matrix, count: number): number[][] {
  return Array.from({ length: width }, (_, f) => {
    const values = Float32Array.from({ length: count }, (_, i) => cells[i * width + f] as number).sort()
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1])
    const cuts =
      distinct.length <= MOST_BINS
        ? distinct
        : Float32Array.from(
            { length: MOST_BINS },
            (_, k) => values[Math.floor(((k + 1) * count) / MOST_BINS) - 1] as number,
          )
    const kept = cuts.filter((value, k) => k === 0 || value !== cuts[k - 1]).slice(0, -1)
    // halfway to the next value seen, so that rounding a threshold moves no row
    return Array.from(kept, (value) => {
      const next = distinct[distinct.indexOf(value) + 1] ?? value
      return rounded((value + next) / 2)
    })
  })
}

function toBins({ cells, width }: Matrix, count: number, thresholds: readonly (readonly number[])[]): Uint8Array {
  const bins = new Uint8Array(width * count)
  for (let f = 0; f < width; f++) {
    const cuts = thresholds[f] as readonly number[]
    for (let i = 0; i < count; i++) {
      const value = cells[i * width + f] as number
      let low = 0
      let high = cuts.length
      while (low < high) {
        const half = (low + high) >> 1
        if (value <= (cuts[half] as number)) high = half
        else low = half + 1
      }
      bins[f * count + i] = low
    }
  }
  return bins
}

function leafValue({ features, thresholds, left, right, leaves }: Tree, cells: Float32Array, base: number): number {
  let node = features.length === 0 ? -1 : 0
  while (node >= 0) {
    const goesLeft = (cells[base + (features[node] as number)] as number) <= (thresholds[node] as number)
    node = (goesLeft ? left[node] : right[node]) as number
  }
  return leaves[~node] as number
}

/** Five significant digits: what the weights file keeps. */
function rounded(value: number): number {
  return Number(value.toPrecision(5))
}
