import type { FeatureBuffer } from '../src/linear/feature-buffer.js'
import { createTable, type Table } from '../src/linear/table.js'

/** Averaged perceptron (Collins 2002) over a table of hashed features. */
export class Perceptron {
  readonly table: Table
  private readonly sums: Float32Array
  private steps = 1

  constructor(labels: number, bits: number) {
    this.table = createTable(labels, bits)
    this.sums = new Float32Array(this.table.cells.length)
  }

  /** To be called once a decision. */
  step(): void {
    this.steps++
  }

  update(features: FeatureBuffer, good: number, bad: number): void {
    const { cells, stride } = this.table
    for (let k = 0; k < features.length; k++) {
      const row = (features.rows[k] as number) * stride
      cells[row + good] = (cells[row + good] as number) + 1
      cells[row + bad] = (cells[row + bad] as number) - 1
      this.sums[row + good] = (this.sums[row + good] as number) + this.steps
      this.sums[row + bad] = (this.sums[row + bad] as number) - this.steps
    }
  }

  /** Turns the table's weights to their average over all steps, those below `least` to 0; no update may follow. */
  average(least = 0): Table {
    const { cells } = this.table
    for (let k = 0; k < cells.length; k++) {
      const weight = (cells[k] as number) - (this.sums[k] as number) / this.steps
      cells[k] = Math.abs(weight) < least ? 0 : weight
    }
    return this.table
  }
}
