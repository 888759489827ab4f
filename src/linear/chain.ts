import { keepColumns } from './keep-columns.js'
import { type ChainShape, FORBIDDEN, Lattice } from './lattice.js'
import type { Sequence } from './sequence.js'
import { createSums, sumRows } from './sum-rows.js'
import type { Table } from './table.js'

/** A lattice that hashed features score. */
export class Chain extends Lattice {
  private readonly positionTable: Table
  private readonly stepTable: Table
  private readonly sums: Float64Array
  private readonly stepSums: Float64Array
  /** Column of each allowed step in the table. */
  private readonly columns: Int32Array

  constructor(shape: ChainShape, positionTable: Table, stepTable: Table) {
    super(shape, shape.labels ** 2)
    this.positionTable = positionTable
    this.stepTable = keepColumns(stepTable, this.allowed)
    this.columns = this.stepTable === stepTable ? this.allowed : this.allowed.map((_, k) => k)
    this.sums = createSums(shape.labels)
    this.stepSums = createSums(this.stepTable.labels)
  }

  /** `dropped`, while training, has 1 at the position features that are left out this time. */
  score(sequence: Sequence, dropped: Uint8Array | null = null): void {
    const { labels, starts } = this.shape
    this.reserve(sequence.length)
    this.scorePositions(sequence, dropped)
    this.scoreSteps(sequence)
    for (let y = 0; y < labels; y++) if (starts[y] === 0) this.emissions[y] = FORBIDDEN
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
    const { scale } = this.stepTable
    const { steps, stepSums, allowed, columns } = this
    const pairs = this.shape.allowed.length
    let from = stepEnds[0] as number
    for (let i = 1; i < length; i++) {
      const at = i * pairs
      const to = stepEnds[i] as number
      sumRows(this.stepTable, stepRows, from, to, stepSums)
      for (let k = 0; k < allowed.length; k++) {
        steps[at + (allowed[k] as number)] = (stepSums[columns[k] as number] as number) * scale
      }
      from = to
    }
  }
}
