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
  readonly ofInputs: Placed
  readonly ofOutputs: Placed
  readonly bias: number
}

/** Runs a layer over what stands at `sums`. */
export class Layer {
  /** Floats, a row a position. */
  readonly sums: number
  readonly rowBytes: number
  /** Both directions' outputs, 16-bit integers. */
  readonly outputs: number
  readonly outputBytes: number
  /** Floats, `SCORE_STRIDE` a position. */
  readonly scores: number
  private readonly memory: Memory
  private readonly size: number
  private readonly gates: Placed
  private readonly gateBias: number
  private readonly forwards: Placed
  private readonly backwards: Placed
  private readonly hidden: PlacedBlend
  private readonly labels: Placed
  private readonly labelBias: number
  private readonly inputs: number
  private readonly gateSums: number
  private readonly hiddenSums: number
  private readonly rectified: number
  private readonly cells: number
  private readonly nothing: number

  /** @param most The most positions that it is run over at once. */
  constructor(memory: Memory, model: LayerModel, most: number) {
    this.memory = memory
    this.size = model.forwards.inputs
    this.gates = memory.placeMatrix(model.gates, INPUT_UNIT)
    this.gateBias = memory.placeFloats(model.gateBias)
    this.forwards = memory.placeMatrix(model.forwards, OUTPUT_UNIT)
    this.backwards = memory.placeMatrix(model.backwards, OUTPUT_UNIT)
    this.hidden = this.placeBlend(model.hidden)
    this.labels = memory.placeMatrix(model.labels, HIDDEN_UNIT)
    this.labelBias = memory.placeFloats(model.labelBias)
    const width = model.gates.inputs
    this.rowBytes = width * FLOAT
    this.outputBytes = 2 * this.size * SHORT
    this.sums = memory.take(most * this.rowBytes)
    this.inputs = memory.take(most * width * SHORT)
    this.gateSums = memory.take(most * 6 * this.size * FLOAT)
    this.outputs = memory.take(most * this.outputBytes)
    this.hiddenSums = memory.take(most * model.labels.inputs * FLOAT)
    this.rectified = memory.take(most * model.labels.inputs * SHORT)
    this.scores = memory.take(most * SCORE_STRIDE * FLOAT)
    this.cells = memory.take(2 * this.size * FLOAT)
    this.nothing = memory.take(this.size * SHORT)
  }

  placeBlend({ ofInputs, ofOutputs, bias }: Blend): PlacedBlend {
    const { memory } = this
    return {
      ofInputs: memory.placeMatrix(ofInputs, INPUT_UNIT),
      ofOutputs: memory.placeMatrix(ofOutputs, OUTPUT_UNIT),
      bias: memory.placeFloats(bias),
    }
  }

  /** Fills `outputs` and `scores` for sequences of these lengths, one after another. */
  run(lengths: readonly number[]): void {
    const { memory, rowBytes, inputs, gates, gateSums, hiddenSums, rectified } = this
    const { kernel } = memory
    const length = lengths.reduce((sum, own) => sum + own, 0)
    kernel.toWhole(inputs, rowBytes / 2, this.sums, rowBytes, rowBytes / FLOAT, LEAST, INPUT_UNIT, length)
    memory.start(gateSums, this.gateBias, gates.outputs, length)
    memory.multiply(gates, gateSums, gates.outputs * FLOAT, inputs, rowBytes / 2, length)
    const longestFirst = toSequences(lengths)
    for (let k = 0; k < longestFirst.length; k += 2) {
      const one = longestFirst[k] as Sequence
      const other = longestFirst[k + 1] ?? NONE
      this.recur(this.forwards, 1, one, other)
      this.recur(this.backwards, -1, one, other)
    }
    const width = this.hidden.ofInputs.outputs
    this.blend(this.hidden, hiddenSums, 0, length)
    kernel.toWhole(rectified, width * SHORT, hiddenSums, width * FLOAT, width, 0, HIDDEN_UNIT, length)
    memory.start(this.scores, this.labelBias, SCORE_STRIDE, length)
    memory.multiply(this.labels, this.scores, SCORE_STRIDE * FLOAT, rectified, width * SHORT, length)
  }

  /** After `run`, writes a blend of `length` positions from `from` on, a row after the other. */
  blend({ ofInputs, ofOutputs, bias }: PlacedBlend, out: number, from: number, length: number): void {
    const { memory, rowBytes, outputBytes } = this
    const stride = ofInputs.outputs * FLOAT
    const inputs = this.inputs + (from * rowBytes) / 2
    memory.start(out, bias, ofInputs.outputs, length)
    memory.multiply(ofInputs, out, stride, inputs, rowBytes / 2, length)
    memory.multiply(ofOutputs, out, stride, this.outputs + from * outputBytes, outputBytes, length)
  }

  /** Two sequences side by side, in one direction. */
  private recur({ weights, factors }: Placed, step: 1 | -1, one: Sequence, other: Sequence): void {
    const { memory, size, cells, nothing, gates, outputBytes } = this
    const gateBytes = gates.outputs * FLOAT
    const side = step === 1 ? 0 : 1
    const gatesOf = ({ from, length }: Sequence) =>
      this.gateSums + (from + side * (length - 1)) * gateBytes + side * 3 * size * FLOAT
    const outOf = ({ from, length }: Sequence) =>
      this.outputs + (from + side * (length - 1)) * outputBytes + side * size * SHORT
    memory.bytes.fill(0, cells, cells + 2 * size * FLOAT)
    memory.kernel.recur(
      size,
      weights,
      factors,
      step * gateBytes,
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
