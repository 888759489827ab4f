import { expOfMinus, powersOfE } from './exponentials.js'

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
 * The labellings of a sequence with their scores, as a linear-chain conditional random field has them (Lafferty,
 * McCallum, Pereira 2001), with the same steps everywhere: whoever scores fills `emissions` and `steps` in log space, `sum` turns them into
 * probabilities by scaled forward-backward. Arrays are reused from sequence to sequence.
 */
export class Lattice {
  /** Score of label y at position i, at `i * labels + y`; after `sum`, its exponential up to a factor a position. */
  emissions = new Float64Array(0)
  /** Score of the step z to y, at `z * labels + y`; after `sum`, likewise. At steps that may not be taken it is 0. */
  readonly steps: Float64Array
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  private scales = new Float64Array(0)
  private readonly powers = powersOfE()
  readonly shape: ChainShape
  /** What of `shape.allowed` is 1, by the label after. */
  private readonly allowed: Int32Array
  /** All labels. */
  private readonly every: Int32Array
  /** The label before in each allowed step. */
  private readonly earlier: Int32Array
  /** Steps into label y stand in `allowed` from `into[y]` up to `into[y + 1]`. */
  private readonly into: Int32Array
  /** The allowed steps once more, by the label before; those from label z stand from `outOf[z]` up to `outOf[z + 1]`. */
  private readonly onwards: Int32Array
  private readonly outOf: Int32Array
  /** What a step into each label is worth, at the position at hand. */
  private readonly worth: Float64Array

  constructor(shape: ChainShape) {
    this.shape = shape
    const { labels, allowed } = shape
    this.steps = new Float64Array(labels * labels)
    const byLabelAfter = Array.from(allowed, (_, k) => (k % labels) * labels + Math.floor(k / labels))
    this.allowed = Int32Array.from(byLabelAfter.filter((pair) => allowed[pair] === 1))
    this.every = Int32Array.from({ length: labels }, (_, y) => y)
    this.earlier = this.allowed.map((pair) => Math.floor(pair / labels))
    this.into = Int32Array.from({ length: labels + 1 }, (_, y) => this.allowed.filter((e) => e % labels < y).length)
    this.onwards = this.allowed.slice().sort()
    this.outOf = Int32Array.from({ length: labels + 1 }, (_, z) => this.onwards.filter((e) => e < z * labels).length)
    this.worth = new Float64Array(labels)
  }

  /** Makes room for so many positions. */
  reserve(length: number): void {
    const { labels } = this.shape
    if (length * labels <= this.emissions.length) return
    const room = Math.max(256, length * 2)
    this.emissions = new Float64Array(room * labels)
    this.forward = new Float64Array(room * labels)
    this.backward = new Float64Array(room * labels)
    this.scales = new Float64Array(room)
  }

  /** Scaled forward-backward over `emissions` and `steps`; afterwards `writeMarginals` and `logProbability` may be asked. */
  sum(length: number): void {
    const { labels } = this.shape
    const { emissions, steps, forward, backward, scales, allowed, earlier, into, onwards, outOf, worth } = this
    exponentiate(emissions, length, labels, this.every, this.powers)
    exponentiate(steps, 1, steps.length, allowed, this.powers)
    for (let i = 0; i < length; i++) {
      const at = i * labels
      const before = at - labels
      let total = 0
      for (let y = 0; y < labels; y++) {
        let reach = i === 0 ? 1 : 0
        const end = i === 0 ? 0 : (into[y + 1] as number)
        for (let k = into[y] as number; k < end; k++) {
          const pair = allowed[k] as number
          reach += (forward[before + (earlier[k] as number)] as number) * (steps[pair] as number)
        }
        const value = reach * (emissions[at + y] as number)
        forward[at + y] = value
        total += value
      }
      const scale = 1 / Math.max(total, 1e-280)
      scales[i] = scale
      for (let y = 0; y < labels; y++) forward[at + y] = (forward[at + y] as number) * scale
    }
    for (let y = 0; y < labels; y++) backward[(length - 1) * labels + y] = 1
    for (let i = length - 1; i > 0; i--) {
      const at = i * labels
      const before = at - labels
      const scale = scales[i] as number
      for (let y = 0; y < labels; y++) {
        worth[y] = (emissions[at + y] as number) * (backward[at + y] as number) * scale
      }
      for (let z = 0; z < labels; z++) {
        const end = outOf[z + 1] as number
        let rest = 0
        for (let k = outOf[z] as number; k < end; k++) {
          const pair = onwards[k] as number
          rest += (steps[pair] as number) * (worth[pair - z * labels] as number)
        }
        backward[before + z] = rest
      }
    }
  }

  /**
   * After `sum`, writes the probability of each label at each position, as `emissions` had their scores. Scaling makes
   * the sum over the labels 1 at each position.
   */
  writeMarginals(out: Float32Array | Float64Array, at: number, length: number): void {
    const { forward, backward } = this
    const size = length * this.shape.labels
    for (let k = 0; k < size; k++) out[at + k] = (forward[k] as number) * (backward[k] as number)
  }

  /** Log probability of a whole labelling, after `sum`. */
  logProbability(labelling: ArrayLike<number>): number {
    const { labels } = this.shape
    const { emissions, steps, forward, backward } = this
    const first = labelling[0] as number
    let sum = Math.log((forward[first] as number) * (backward[first] as number) + 1e-300)
    for (let i = 1; i < labelling.length; i++) {
      const z = labelling[i - 1] as number
      let total = 0
      let chosen = 0
      for (let y = 0; y < labels; y++) {
        const k = i * labels + y
        const value = (steps[z * labels + y] as number) * (emissions[k] as number) * (backward[k] as number)
        total += value
        if (y === labelling[i]) chosen = value
      }
      sum += Math.log(chosen / total + 1e-300)
    }
    return sum
  }
}

/**
 * In place, what stands at `places` of each group of `width` scores, divided by the largest of it, which keeps the
 * exponentials in range.
 */
function exponentiate(
  scores: Float64Array,
  groups: number,
  width: number,
  places: Int32Array,
  powers: Float64Array,
): void {
  for (let i = 0; i < groups; i++) {
    const base = i * width
    let highest = -Infinity
    for (let k = 0; k < places.length; k++) {
      const score = scores[base + (places[k] as number)] as number
      if (score > highest) highest = score
    }
    for (let k = 0; k < places.length; k++) {
      const at = base + (places[k] as number)
      scores[at] = expOfMinus(highest - (scores[at] as number), powers)
    }
  }
}
