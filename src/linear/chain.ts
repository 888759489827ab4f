import type { Sequence } from './sequence.js'
import { createSums, sumRows } from './sum-rows.js'
import type { Table } from './table.js'

/** What a chain may do, whatever its weights say. */
export interface ChainShape {
  readonly labels: number
  /** 1 where label z may be followed by label y, at `z * labels + y`. */
  readonly allowed: Uint8Array
  /** 1 where a sequence may start with the label. */
  readonly starts: Uint8Array
}

/** Stands for "impossible" in log space: far below any score, far above what `exp` turns into trouble. */
export const FORBIDDEN = -1e4

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). `score` fills the lattice in log space;
 * `sum` turns the same lattice into probabilities by scaled forward-backward. Arrays are reused from call to call.
 */
export class Chain {
  /** Score of label y at position i, at `i * labels + y`; after `sum`, its exponential up to a factor a position. */
  emissions = new Float64Array(0)
  /** Score of the step z to y into position i, at `(i * labels + z) * labels + y`; after `sum`, likewise. */
  steps = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  private scales = new Float64Array(0)
  readonly shape: ChainShape
  private readonly positionTable: Table
  private readonly stepTable: Table
  private readonly sums: Float64Array
  private readonly stepSums: Float64Array

  constructor(shape: ChainShape, positionTable: Table, stepTable: Table) {
    this.shape = shape
    this.positionTable = positionTable
    this.stepTable = stepTable
    this.sums = createSums(shape.labels)
    this.stepSums = createSums(shape.allowed.length)
  }

  /** `dropped`, while training, has 1 at the position features that are left out this time. */
  score(sequence: Sequence, dropped: Uint8Array | null = null): void {
    const { labels, starts } = this.shape
    this.reserve(sequence.length)
    this.scorePositions(sequence, dropped)
    this.scoreSteps(sequence)
    for (let y = 0; y < labels; y++) if (starts[y] === 0) this.emissions[y] = FORBIDDEN
  }

  /** Scaled forward-backward over what `score` left; afterwards `marginal` may be asked. */
  sum(length: number): void {
    const { labels } = this.shape
    const { emissions, steps, forward, backward, scales } = this
    exponentiate(emissions, length, labels)
    exponentiate(steps, length, labels * labels)
    for (let i = 0; i < length; i++) {
      let total = 0
      for (let y = 0; y < labels; y++) {
        let reach = i === 0 ? 1 : 0
        if (i > 0) {
          for (let z = 0; z < labels; z++) {
            reach += (forward[(i - 1) * labels + z] as number) * (steps[(i * labels + z) * labels + y] as number)
          }
        }
        const value = reach * (emissions[i * labels + y] as number)
        forward[i * labels + y] = value
        total += value
      }
      const scale = 1 / Math.max(total, 1e-280)
      scales[i] = scale
      for (let y = 0; y < labels; y++) forward[i * labels + y] = (forward[i * labels + y] as number) * scale
    }
    for (let y = 0; y < labels; y++) backward[(length - 1) * labels + y] = 1
    for (let i = length - 1; i > 0; i--) {
      for (let z = 0; z < labels; z++) {
        let reach = 0
        for (let y = 0; y < labels; y++) {
          reach +=
            (steps[(i * labels + z) * labels + y] as number) *
            (emissions[i * labels + y] as number) *
            (backward[i * labels + y] as number)
        }
        backward[(i - 1) * labels + z] = reach * (scales[i] as number)
      }
    }
  }

  /** Probability of label y at position i, after `sum`. Scaling makes the sum over the labels 1 at each position. */
  marginal(i: number, y: number): number {
    const k = i * this.shape.labels + y
    return (this.forward[k] as number) * (this.backward[k] as number)
  }

  /** Log probability of a whole labelling, after `sum`. */
  logProbability(labelling: ArrayLike<number>): number {
    const { labels } = this.shape
    const { emissions, steps, backward } = this
    let sum = Math.log(this.marginal(0, labelling[0] as number) + 1e-300)
    for (let i = 1; i < labelling.length; i++) {
      const z = labelling[i - 1] as number
      let total = 0
      let chosen = 0
      for (let y = 0; y < labels; y++) {
        const k = i * labels + y
        const value =
          (steps[(i * labels + z) * labels + y] as number) * (emissions[k] as number) * (backward[k] as number)
        total += value
        if (y === labelling[i]) chosen = value
      }
      sum += Math.log(chosen / total + 1e-300)
    }
    return sum
  }

  private scorePositions({ rows, ends, length }: Sequence, dropped: Uint8Array | null): void {
    const { labels } = this.shape
    const { scale } = this.positionTable
    const { emissions, sums } = this
    let from = 0
    for (let i = 0; i < length; i++) {
      const to = ends[i] as number
      sumRows(this.positionTable, rows, from, to, sums, dropped)
      for (let y = 0; y < labels; y++) emissions[i * labels + y] = (sums[y] as number) * scale
      from = to
    }
  }

  private scoreSteps({ stepRows, stepEnds, length }: Sequence): void {
    const { allowed } = this.shape
    const { scale } = this.stepTable
    const { steps, stepSums } = this
    const pairs = allowed.length
    let from = stepEnds[0] as number
    for (let i = 1; i < length; i++) {
      const to = stepEnds[i] as number
      sumRows(this.stepTable, stepRows, from, to, stepSums)
      for (let e = 0; e < pairs; e++) {
        steps[i * pairs + e] = allowed[e] === 1 ? (stepSums[e] as number) * scale : FORBIDDEN
      }
      from = to
    }
  }

  private reserve(length: number): void {
    const { labels } = this.shape
    if (length * labels <= this.emissions.length) return
    const room = Math.max(256, length * 2)
    this.emissions = new Float64Array(room * labels)
    this.steps = new Float64Array(room * labels * labels)
    this.forward = new Float64Array(room * labels)
    this.backward = new Float64Array(room * labels)
    this.scales = new Float64Array(room)
  }
}

/** In place, each group of `width` scores divided by its largest, which keeps the exponentials in range. */
function exponentiate(scores: Float64Array, groups: number, width: number): void {
  for (let i = 0; i < groups; i++) {
    const base = i * width
    let highest = -Infinity
    for (let y = 0; y < width; y++) if ((scores[base + y] as number) > highest) highest = scores[base + y] as number
    for (let y = 0; y < width; y++) {
      const score = (scores[base + y] as number) - highest
      scores[base + y] = score < -700 ? 0 : Math.exp(score)
    }
  }
}
