import { INPUT_UNIT, LEAST } from './layer.js'
import { FLOAT, type Memory, type Placed, SHORT } from './memory.js'
import type { Matrix } from './network-model.js'

/** Sums of inputs, position by position, and what they bring to a layer. */
export class Inputs {
  /** Floats, a row a position. */
  readonly sums: number
  readonly rowBytes: number
  /** The sums after `write`, 16-bit integers in `INPUT_UNIT`, half a row a position. */
  readonly whole: number
  private readonly memory: Memory
  private readonly matrix: Placed

  /** @param most The most positions that there are at once. */
  constructor(memory: Memory, ofInputs: Matrix, most: number) {
    this.memory = memory
    this.matrix = memory.placeMatrix(ofInputs, INPUT_UNIT)
    this.rowBytes = ofInputs.inputs * FLOAT
    this.sums = memory.take(most * this.rowBytes)
    this.whole = memory.take(most * ofInputs.inputs * SHORT)
  }

  /** Writes to `out`, for the first `length` positions, a bias and what the sums bring to the layer. */
  write(out: number, bias: number, length: number): void {
    const { memory, matrix, sums, whole, rowBytes } = this
    memory.kernel.toWhole(whole, rowBytes / 2, sums, rowBytes, matrix.inputs, LEAST, INPUT_UNIT, length)
    memory.multiplyOnto(bias, matrix, out, matrix.outputs * FLOAT, whole, rowBytes / 2, length)
  }
}
