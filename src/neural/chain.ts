import { SCORE_STRIDE } from './layer.js'
import { FLOAT, type Memory } from './memory.js'

/** What a chain may do, whatever its weights say. */
export interface ChainShape {
  /** Eight at most. */
  readonly labels: number
  /** 1 where label z may be followed by label y, at `z * labels + y`. */
  readonly allowed: Uint8Array
  /** 1 where a sequence may start with the label. */
  readonly starts: Uint8Array
}

export interface ChainModel {
  readonly shape: ChainShape
  /** Score of the step from label z to label y, at `z * labels + y`; not looked at where it may not be taken. */
  readonly steps: readonly number[]
}

/** Floats a position, see kernel/kernel.ts. */
const WIDTH = 8

/**
 * The labellings of a sequence with their probabilities, as a linear-chain conditional random field has them (Lafferty,
 * McCallum, Pereira 2001), with the same steps everywhere.
 */
export class Chain {
  private readonly memory: Memory
  private readonly labels: number
  private readonly scores: number
  private readonly steps: number
  private readonly back: number
  private readonly worth: number
  private readonly rest: number
  private readonly marginals: number
  private readonly scales: number

  /** @param scores Where a layer's scores of labels lie; `most`, the most positions of a sequence. */
  constructor(memory: Memory, scores: number, { shape, steps }: ChainModel, most: number) {
    const { labels, allowed, starts } = shape
    this.memory = memory
    this.labels = labels
    this.scores = scores
    const worthOf = (z: number, y: number) => {
      const pair = z * labels + y
      return allowed[pair] === 1 ? Math.exp(steps[pair] as number) : 0
    }
    const row = (worthAt: (y: number) => number) =>
      Array.from({ length: WIDTH }, (_, y) => (y < labels ? worthAt(y) : 0))
    const rows = (worthAt: (z: number, y: number) => number) =>
      Array.from({ length: labels }, (_, z) => row((y) => worthAt(z, y))).flat()
    this.steps = memory.place('floats', [...rows(worthOf), ...row((y) => starts[y] as number)])
    this.back = memory.place(
      'floats',
      rows((y, z) => worthOf(z, y)),
    )
    this.worth = memory.take(most * WIDTH * FLOAT)
    this.rest = memory.take(WIDTH * FLOAT)
    this.marginals = memory.take(most * WIDTH * FLOAT)
    this.scales = memory.take(most * 2 * FLOAT)
  }

  /** Sums up the labellings of `length` positions from `place` on; afterwards the other methods may be asked. */
  sum(place: number, length: number): void {
    const { memory, labels, steps, back, worth, rest, marginals, scales } = this
    const stride = SCORE_STRIDE * FLOAT
    const scores = this.scores + place * stride
    memory.kernel.sumChain(scores, stride, length, labels, steps, back, worth, rest, marginals, scales)
  }

  /** After `sum`, writes the probability of each label at each position, position by position. */
  writeMarginals(out: Float32Array, at: number, length: number): void {
    const { labels } = this
    const { floats } = this.memory
    const first = this.marginals / FLOAT
    for (let k = 0; k < length; k++) {
      for (let y = 0; y < labels; y++) out[at + k * labels + y] = floats[first + k * WIDTH + y] as number
    }
  }

  /** After `sum`, the logarithm of what the exponentials of all labellings' scores add up to. */
  logSum(length: number): number {
    const { floats } = this.memory
    const first = this.scales / FLOAT
    let sum = 0
    for (let k = 0; k < length; k++)
      sum += (floats[first + 2 * k + 1] as number) - Math.log(floats[first + 2 * k] as number)
    return sum
  }
}
