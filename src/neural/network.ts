import { createKernel, type Kernel, PAGE } from './kernel.js'
import type { Matrix, NetworkModel } from './network-model.js'

/** Dense inputs are 16-bit integers, in this part of 1. */
export const DENSE_UNIT = 4096
const MOST_DENSE = 32767
/** The most positions that a network is run over at once. */
export const MOST_POSITIONS = 1024
/** Scores of one position stand so far from those of the next, whatever the number of labels. */
export const SCORE_STRIDE = 16
/** What the directions give, in this part of 1; kernel/kernel.ts knows it, too. */
const OUTPUT_UNIT = 16384
const HIDDEN_UNIT = 1024
const FLOAT = 4
const SHORT = 2

/** Where a matrix lies in the memory. */
interface Placed {
  readonly weights: number
  readonly factors: number
  /** Number of inputs, rounded up to a whole two, by twos. */
  readonly pairs: number
  readonly outputs: number
}

/**
 * Runs a network. It has a memory of its own, which the caller writes into. What several windows share is worked out
 * once, as rows:
 *
 *     dense, ids       -> keepPositions -> rows from `positionRow` on
 *     windowDense, ids -> keepWindow    -> row `windowRow`
 *     ids              -> run           -> scores, verdict
 */
export class Network {
  /** Numbers of the rows that are added up, position by position. */
  readonly ids: Int32Array
  /** Dense inputs, position by position, and those of a window, in `DENSE_UNIT`. */
  readonly dense: Int16Array
  /** From the dense inputs of a position to those of the next. */
  readonly denseStride: number
  readonly windowDense: Int16Array
  /** Of the labels, `SCORE_STRIDE` a position. */
  readonly scores: Float32Array
  readonly windowRow: number
  readonly positionRow: number
  private readonly kernel: Kernel
  private readonly bytes: Uint8Array
  private readonly floats: Float32Array
  private readonly size: number
  private readonly rowBytes: number
  private readonly verdictBias: number
  private readonly matrices: Readonly<Record<MatrixName, Placed>>
  private readonly at: Readonly<Record<Region, number>>

  /** @param mostIds The most rows that are added up at one position. */
  constructor(model: NetworkModel, mostIds: number) {
    this.kernel = createKernel()
    const { forwards, spread, embeddings, position, window, labelBias, verdictHiddenBias } = model
    const size = forwards.inputs
    const width = spread.outputs
    this.size = size
    this.rowBytes = width * FLOAT
    this.verdictBias = model.verdictBias
    this.windowRow = embeddings.inputs
    this.positionRow = embeddings.inputs + 1
    const memory = new Plan()
    this.denseStride = toEven(position.inputs)
    const windowInputs = toEven(window.inputs)
    const hidden = Math.max(model.hidden.outputs, model.verdictHidden.outputs)
    this.at = {
      rows: memory.take((this.positionRow + MOST_POSITIONS) * this.rowBytes),
      sums: memory.take(MOST_POSITIONS * this.rowBytes),
      outputs: memory.take(MOST_POSITIONS * 2 * size * SHORT),
      rectified: memory.take(MOST_POSITIONS * hidden * SHORT),
      scores: memory.take(MOST_POSITIONS * SCORE_STRIDE * FLOAT),
      ids: memory.take(MOST_POSITIONS * mostIds * FLOAT),
      dense: memory.take(MOST_POSITIONS * this.denseStride * SHORT),
      windowDense: memory.take(windowInputs * SHORT),
      cell: memory.take(size * FLOAT),
      nothing: memory.take(size * SHORT),
      pooled: memory.take(4 * size * SHORT),
      labelBias: memory.take(SCORE_STRIDE * FLOAT),
      verdictHiddenBias: memory.take(verdictHiddenBias.length * FLOAT),
      verdict: memory.take(SCORE_STRIDE * FLOAT),
    }
    const placed = {} as Record<MatrixName, Placed>
    for (const name of MATRICES) placed[name] = memory.takeMatrix(model[name])
    this.matrices = placed
    this.kernel.memory.grow(Math.ceil(memory.end / PAGE))
    const { buffer } = this.kernel.memory
    this.bytes = new Uint8Array(buffer)
    this.floats = new Float32Array(buffer)
    this.ids = new Int32Array(buffer, this.at.ids, MOST_POSITIONS * mostIds)
    this.dense = new Int16Array(buffer, this.at.dense, MOST_POSITIONS * this.denseStride)
    this.windowDense = new Int16Array(buffer, this.at.windowDense, windowInputs)
    this.scores = new Float32Array(buffer, this.at.scores, MOST_POSITIONS * SCORE_STRIDE)
    const shorts = new Int16Array(buffer)
    for (const name of MATRICES) copyMatrix(shorts, this.floats, placed[name], model[name], INPUT_UNITS[name])
    this.floats.set(labelBias, this.at.labelBias / FLOAT)
    this.floats.set(verdictHiddenBias, this.at.verdictHiddenBias / FLOAT)
    this.spreadOut(embeddings)
    this.floats.set(model.shared, this.at.rows / FLOAT)
  }

  /** Makes rows of the first `length` positions' dense inputs and `each` other rows. */
  keepPositions(each: number, length: number): void {
    const { at, rowBytes, matrices } = this
    const out = at.rows + this.positionRow * rowBytes
    this.addUp(out, each, length)
    this.multiply(matrices.position, out, rowBytes, at.dense, matrices.position.pairs * 2 * SHORT, length)
  }

  /** Makes a row of the window's dense inputs and `each` other rows. */
  keepWindow(each: number): void {
    const { at, rowBytes, matrices } = this
    const out = at.rows + this.windowRow * rowBytes
    this.addUp(out, each, 1)
    this.multiply(matrices.window, out, rowBytes, at.windowDense, 0, 1)
  }

  /** Fills `scores` for `length` positions that are each the sum of `each` rows. */
  run(each: number, length: number): void {
    const { kernel, at, size, rowBytes, matrices } = this
    const outputBytes = 2 * size * SHORT
    const last = length - 1
    this.addUp(at.sums, each, length)
    this.recur(matrices.forwards, at.sums, rowBytes, length, at.outputs, outputBytes)
    const backwards = at.sums + last * rowBytes + 4 * size * FLOAT
    const outputs = at.outputs + last * outputBytes + size * SHORT
    this.recur(matrices.backwards, backwards, -rowBytes, length, outputs, -outputBytes)
    const hidden = at.sums + 8 * size * FLOAT
    const narrow = matrices.hidden.outputs * SHORT
    this.multiply(matrices.hidden, hidden, rowBytes, at.outputs, outputBytes, length)
    kernel.rectify(at.rectified, narrow, hidden, rowBytes, matrices.hidden.outputs, HIDDEN_UNIT, length)
    const bias = this.floats.subarray(at.labelBias / FLOAT, at.labelBias / FLOAT + SCORE_STRIDE)
    for (let k = 0; k < length; k++) this.scores.set(bias, k * SCORE_STRIDE)
    this.multiply(matrices.labels, at.scores, SCORE_STRIDE * FLOAT, at.rectified, narrow, length)
  }

  /** After `run`: log-odds that what the network learned to decide about the window is so, by its position `chosen`. */
  verdict(length: number, chosen: number): number {
    const { kernel, at, size, bytes, matrices } = this
    const outputBytes = 2 * size * SHORT
    const { outputs: width } = matrices.verdictHidden
    bytes.copyWithin(at.pooled, at.outputs + chosen * outputBytes, at.outputs + (chosen + 1) * outputBytes)
    kernel.highest(at.pooled + outputBytes, at.outputs, outputBytes, 2 * size, length)
    bytes.copyWithin(at.sums, at.verdictHiddenBias, at.verdictHiddenBias + width * FLOAT)
    this.multiply(matrices.verdictHidden, at.sums, 0, at.pooled, 0, 1)
    kernel.rectify(at.rectified, 0, at.sums, 0, width, HIDDEN_UNIT, 1)
    bytes.fill(0, at.verdict, at.verdict + SCORE_STRIDE * FLOAT)
    this.multiply(matrices.verdict, at.verdict, 0, at.rectified, 0, 1)
    return (this.floats[at.verdict / FLOAT] as number) + this.verdictBias
  }

  /** Rows of the embeddings: they are dense inputs once. */
  private spreadOut({ inputs: count, outputs: length, weights, factors }: Matrix): void {
    const { at, rowBytes, matrices } = this
    for (let from = 0; from < count; from += MOST_POSITIONS) {
      const here = Math.min(MOST_POSITIONS, count - from)
      const x = new Int16Array(this.bytes.buffer, at.sums, here * length)
      for (let k = 0; k < x.length; k++) {
        const value = (weights[from * length + k] as number) * (factors[k % length] as number)
        x[k] = Math.max(-MOST_DENSE, Math.min(MOST_DENSE, Math.round(value * DENSE_UNIT)))
      }
      this.multiply(matrices.spread, at.rows + from * rowBytes, rowBytes, at.sums, length * SHORT, here)
    }
  }

  private addUp(out: number, each: number, length: number): void {
    const { kernel, at, rowBytes } = this
    this.bytes.fill(0, out, out + length * rowBytes)
    kernel.addRows(out, rowBytes, at.ids, each, length, at.rows, rowBytes / FLOAT)
  }

  private recur(m: Placed, gates: number, stride: number, length: number, out: number, outStride: number): void {
    const { kernel, at, size } = this
    this.bytes.fill(0, at.cell, at.cell + size * FLOAT)
    kernel.recur(gates, stride, length, size, m.weights, m.factors, out, outStride, at.cell, at.nothing)
  }

  private multiply(m: Placed, out: number, stride: number, x: number, xStride: number, length: number): void {
    this.kernel.addProducts(out, stride, m.outputs, m.weights, m.factors, x, xStride, m.pairs, length)
  }
}

/** Matrices of a model, and the unit that their inputs have. */
const INPUT_UNITS = {
  spread: DENSE_UNIT,
  position: DENSE_UNIT,
  window: DENSE_UNIT,
  forwards: OUTPUT_UNIT,
  backwards: OUTPUT_UNIT,
  hidden: OUTPUT_UNIT,
  labels: HIDDEN_UNIT,
  verdictHidden: OUTPUT_UNIT,
  verdict: HIDDEN_UNIT,
} as const
type MatrixName = keyof typeof INPUT_UNITS
const MATRICES = Object.keys(INPUT_UNITS) as readonly MatrixName[]

type Region =
  | 'rows'
  | 'sums'
  | 'outputs'
  | 'rectified'
  | 'scores'
  | 'ids'
  | 'dense'
  | 'windowDense'
  | 'cell'
  | 'nothing'
  | 'pooled'
  | 'labelBias'
  | 'verdictHiddenBias'
  | 'verdict'

/** Gives out the memory, in whole sixteens of bytes; what the kernel itself needs comes first. */
class Plan {
  end = 1024

  take(bytes: number): number {
    const at = this.end
    this.end = (at + bytes + 15) & ~15
    return at
  }

  takeMatrix({ inputs, outputs }: Matrix): Placed {
    const pairs = toEven(inputs) / 2
    return { pairs, outputs, weights: this.take(pairs * 2 * outputs * SHORT), factors: this.take(outputs * FLOAT) }
  }
}

function toEven(count: number): number {
  return count + (count & 1)
}

/** Pairs of inputs stand together, see kernel/kernel.ts. */
function copyMatrix(shorts: Int16Array, floats: Float32Array, placed: Placed, matrix: Matrix, unit: number): void {
  const { inputs, outputs, weights, factors } = matrix
  for (let input = 0; input < inputs; input++) {
    const start = placed.weights / SHORT + (input >> 1) * 2 * outputs + (input & 1)
    for (let j = 0; j < outputs; j++) shorts[start + 2 * j] = weights[input * outputs + j] as number
  }
  for (let j = 0; j < outputs; j++) floats[placed.factors / FLOAT + j] = (factors[j] as number) / unit
}
