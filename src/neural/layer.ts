import { FLOAT, type Memory, type Placed, SHORT } from './memory.js'
import type { Blend, LayerModel } from './network-model.js'

/** Scores of one position stand so far from those of the next, whatever the number of labels. */
export const SCORE_STRIDE = 16
/** Inputs are 16-bit integers, in this part of 1. */
export const INPUT_UNIT = 4096
/** What the directions give, in this part of 1; kernel/kernel.ts knows it, too. */
export const OUTPUT_UNIT = 16384
export const HIDDEN_UNIT = 1024
/** Inputs below count as this, those beyond its opposite as that. */
export const LEAST = -8

export interface PlacedBlend {
  readonly matrix: Placed
  readonly bias: number
}

/** Runs a layer over what inputs bring to it. */
export class Layer {
  /** What `run` takes: floats, a row a position for gates and hidden layer, `bias` and what inputs bring. */
  readonly sums: number
  readonly bias: number
  readonly rowBytes: number
  /** Both directions' outputs, 16-bit integers. */
  readonly outputs: number
  readonly outputBytes: number
  /** Floats, `SCORE_STRIDE` a position. */
  readonly scores: number
  private readonly memory: Memory
  private readonly size: number
  private readonly forwards: Placed
  private readonly backwards: Placed
  private readonly hidden: Placed
  private readonly labels: Placed
  private readonly labelBias: number
  private readonly rectified: number
  private readonly cells: number
  private readonly nothing: number

  /** @param most The most positions that it is run over at once. */
  constructor(memory: Memory, model: LayerModel, most: number) {
    this.memory = memory
    this.size = model.forwards.inputs
    this.bias = memory.place('floats', model.bias)
    this.forwards = memory.placeMatrix(model.forwards, OUTPUT_UNIT)
    this.backwards = memory.placeMatrix(model.backwards, OUTPUT_UNIT)
    this.hidden = memory.placeMatrix(model.hidden, OUTPUT_UNIT)
    this.labels = memory.placeMatrix(model.labels, HIDDEN_UNIT)
    this.labelBias = memory.place('floats', model.labelBias)
    this.outputBytes = 2 * this.size * SHORT
    this.rowBytes = model.ofInputs.outputs * FLOAT
    this.sums = memory.take(most * this.rowBytes)
    this.outputs = memory.take(most * this.outputBytes)
    this.rectified = memory.take(most * model.labels.inputs * SHORT)
    this.scores = memory.take(most * SCORE_STRIDE * FLOAT)
    this.cells = memory.take(2 * this.size * FLOAT)
    this.nothing = memory.take(this.size * SHORT)
  }

  placeBlend({ matrix, bias }: Blend): PlacedBlend {
    const { memory } = this
    return { matrix: memory.placeMatrix(matrix, OUTPUT_UNIT), bias: memory.place('floats', bias) }
  }

  /** Fills `outputs` and `scores` for sequences of these lengths, one after another; uses up `sums`. */
  run(lengths: readonly number[]): void {
    const { memory, size, sums, rowBytes, outputs, outputBytes, rectified } = this
    const length = totalOf(lengths)
    const longestFirst = toSequences(lengths)
    for (let k = 0; k < longestFirst.length; k += 2) {
      const one = longestFirst[k] as Sequence
      const other = longestFirst[k + 1] ?? NONE
      this.recur(this.forwards, 1, one, other)
      this.recur(this.backwards, -1, one, other)
    }
    const width = this.hidden.outputs
    const hidden = sums + 6 * size * FLOAT
    memory.multiply(this.hidden, hidden, rowBytes, outputs, outputBytes, length)
    memory.kernel.toWhole(rectified, width * SHORT, hidden, rowBytes, width, 0, HIDDEN_UNIT, length)
    const stride = SCORE_STRIDE * FLOAT
    memory.multiplyOnto(this.labelBias, this.labels, this.scores, stride, rectified, width * SHORT, length)
  }

  /** After `run`, writes a blend of `length` positions from `from` on, a row after the other. */
  blend({ matrix, bias }: PlacedBlend, out: number, from: number, length: number): void {
    const { memory, outputs, outputBytes } = this
    const x = outputs + from * outputBytes
    memory.multiplyOnto(bias, matrix, out, matrix.outputs * FLOAT, x, outputBytes, length)
  }

  /** Two sequences side by side, in one direction. */
  private recur({ weights, factors, plan }: Placed, step: 1 | -1, one: Sequence, other: Sequence): void {
    const { memory, size, cells, nothing, rowBytes, outputBytes } = this
    const side = step === 1 ? 0 : 1
    const gatesOf = ({ from, length }: Sequence) =>
      this.sums + (from + side * (length - 1)) * rowBytes + side * 3 * size * FLOAT
    const outOf = ({ from, length }: Sequence) =>
      this.outputs + (from + side * (length - 1)) * outputBytes + side * size * SHORT
    memory.bytes.fill(0, cells, cells + 2 * size * FLOAT)
    memory.kernel.recur(
      size,
      weights,
      factors,
      plan,
      step * rowBytes,
      step * outputBytes,
      nothing,
      cells,
      gatesOf(one),
      outOf(one),
      one.length,
      gatesOf(other),
      outOf(other),
      other.length,
    )
  }
}

/** How many positions sequences have together. */
export function totalOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** Positions of a layer that belong together. */
interface Sequence {
  readonly from: number
  readonly length: number
}

const NONE: Sequence = { from: 0, length: 0 }

/** Sequences that stand one after another, longest first. */
function toSequences(lengths: readonly number[]): Sequence[] {
  let end = 0
  const sequences = lengths.map((length) => {
    end += length
    return { from: end - length, length }
  })
  return sequences.sort((a, b) => b.length - a.length)
}
