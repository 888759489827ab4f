import { addCells, MOST_ROWS } from './add-cells.js'
import type { Table } from './table.js'
import { HIGHEST_LEVEL } from './table-code.js'

/** Room for the sums of a table's labels. */
export function createSums(labels: number): Float64Array {
  return new Float64Array(Math.ceil(labels / 4) * 4)
}

/**
 * Sets `sums[y]` to the weights of label y added up over `rows[from]` up to `rows[to]`, in the table's own unit.
 */
export function sumRows(table: Table, rows: Int32Array, from: number, to: number, sums: Float64Array): void {
  const { cells } = table
  for (let y = 0; y < sums.length; y++) sums[y] = 0
  if (cells instanceof Float32Array) sumWeights(cells, table, rows, from, to, sums)
  else for (let k = from; k < to; k += MOST_ROWS) sumLevels(cells, table, rows, k, Math.min(k + MOST_ROWS, to), sums)
}

function sumLevels(
  cells: Int32Array,
  table: Table,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  const halves = addCells(cells, table, rows, from, to)
  const raised = (to - from) * HIGHEST_LEVEL
  for (let y = 0; y < table.labels; y += 4) {
    const even = halves[y >> 1] as number
    const odd = halves[(y >> 1) + 1] as number
    sums[y] = (sums[y] as number) + ((even & 0xffff) - raised)
    sums[y + 1] = (sums[y + 1] as number) + ((odd & 0xffff) - raised)
    sums[y + 2] = (sums[y + 2] as number) + ((even >>> 16) - raised)
    sums[y + 3] = (sums[y + 3] as number) + ((odd >>> 16) - raised)
  }
}

function sumWeights(
  cells: Float32Array,
  { labels, stride }: Table,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  for (let k = from; k < to; k++) {
    const row = (rows[k] as number) * stride
    for (let y = 0; y < labels; y++) sums[y] = (sums[y] as number) + (cells[row + y] as number)
  }
}
