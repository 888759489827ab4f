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
  private readonly cell: number
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
    this.cell = memory.take(this.size * FLOAT)
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

  /** Fills `outputs` and `scores` of the first `length` positions. */
  run(length: number): void {
    const { memory, size, rowBytes, inputs, gates, gateSums, outputs, outputBytes, hiddenSums, rectified } = this
    const { kernel } = memory
    const gateBytes = 6 * size * FLOAT
    const last = length - 1
    kernel.toWhole(inputs, rowBytes / 2, this.sums, rowBytes, rowBytes / FLOAT, LEAST, INPUT_UNIT, length)
    memory.start(gateSums, gateBytes, this.gateBias, 6 * size, length)
    memory.multiply(gates, gateSums, gateBytes, inputs, rowBytes / 2, length)
    this.recur(this.forwards, gateSums, gateBytes, outputs, outputBytes, length)
    const backwards = gateSums + last * gateBytes + 3 * size * FLOAT
    this.recur(this.backwards, backwards, -gateBytes, outputs + last * outputBytes + size * SHORT, -outputBytes, length)
    const width = this.hidden.ofInputs.outputs
    this.blend(this.hidden, hiddenSums, 0, length)
    kernel.toWhole(rectified, width * SHORT, hiddenSums, width * FLOAT, width, 0, HIDDEN_UNIT, length)
    memory.start(this.scores, SCORE_STRIDE * FLOAT, this.labelBias, SCORE_STRIDE, length)
    memory.multiply(this.labels, this.scores, SCORE_STRIDE * FLOAT, rectified, width * SHORT, length)
  }

  /** After `run`, writes a blend of `length` positions from `from` on, a row after the other. */
  blend({ ofInputs, ofOutputs, bias }: PlacedBlend, out: number, from: number, length: number): void {
    const { memory, rowBytes, outputBytes } = this
    const stride = ofInputs.outputs * FLOAT
    const inputs = this.inputs + (from * rowBytes) / 2
    memory.start(out, stride, bias, ofInputs.outputs, length)
    memory.multiply(ofInputs, out, stride, inputs, rowBytes / 2, length)
    memory.multiply(ofOutputs, out, stride, this.outputs + from * outputBytes, outputBytes, length)
  }

  private recur(m: Placed, gates: number, stride: number, out: number, outStride: number, length: number): void {
    const { memory, size, cell, nothing } = this
    memory.bytes.fill(0, cell, cell + size * FLOAT)
    memory.kernel.recur(gates, stride, length, size, m.weights, m.factors, out, outStride, cell, nothing)
  }
}
