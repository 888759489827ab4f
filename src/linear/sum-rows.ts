import type { Table } from './table.js'
import { HIGHEST_LEVEL } from './table-code.js'

/** Sixteen bits hold the sum of so many levels, and more. */
const BLOCK = 1024
/** The first and third of a cell's four numbers, with room between them for their sums. */
const EVEN = 0x00ff00ff

/** Room for the sums of a table's labels. */
export function createSums(labels: number): Float64Array {
  return new Float64Array(Math.ceil(labels / 8) * 8)
}

/**
 * Sets `sums[y]` to the weights of label y added up over `rows[from]` up to `rows[to]`, in the table's own unit.
 * `dropped`, while training, has 1 at the rows to leave out.
 */
export function sumRows(
  table: Table,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  dropped: Uint8Array | null = null,
): void {
  const { cells } = table
  for (let y = 0; y < sums.length; y++) sums[y] = 0
  if (cells instanceof Float32Array) sumWeights(cells, table, rows, from, to, sums, dropped)
  else for (let k = from; k < to; k += BLOCK) sumLevels(cells, table, rows, k, Math.min(k + BLOCK, to), sums)
}

function sumLevels(
  cells: Int32Array,
  { labels, stride }: Table,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  if (stride === 1) sumColumn(cells, rows, from, to, sums)
  else for (let column = 0; column * 4 < labels; column += 2) sumColumns(cells, stride, column, rows, from, to, sums)
}

/**
 * Adds two cells of each row, each for four labels at once, and four rows before their sums outgrow their bytes:
 * 4 * 2 * HIGHEST_LEVEL < 256.
 */
function sumColumns(
  cells: Int32Array,
  stride: number,
  column: number,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let even = 0
  let odd = 0
  let even2 = 0
  let odd2 = 0
  let k = from
  for (; k + 3 < to; k += 4) {
    const a = (Math.imul(rows[k] as number, stride) + column) | 0
    const b = (Math.imul(rows[k + 1] as number, stride) + column) | 0
    const c = (Math.imul(rows[k + 2] as number, stride) + column) | 0
    const d = (Math.imul(rows[k + 3] as number, stride) + column) | 0
    const four = ((cells[a] as number) + (cells[b] as number) + (cells[c] as number) + (cells[d] as number)) | 0
    const next =
      ((cells[a + 1] as number) + (cells[b + 1] as number) + (cells[c + 1] as number) + (cells[d + 1] as number)) | 0
    even = (even + (four & EVEN)) | 0
    odd = (odd + ((four >>> 8) & EVEN)) | 0
    even2 = (even2 + (next & EVEN)) | 0
    odd2 = (odd2 + ((next >>> 8) & EVEN)) | 0
  }
  for (; k < to; k++) {
    const a = (Math.imul(rows[k] as number, stride) + column) | 0
    const one = cells[a] as number
    const next = cells[a + 1] as number
    even = (even + (one & EVEN)) | 0
    odd = (odd + ((one >>> 8) & EVEN)) | 0
    even2 = (even2 + (next & EVEN)) | 0
    odd2 = (odd2 + ((next >>> 8) & EVEN)) | 0
  }
  spread(even, odd, (to - from) * HIGHEST_LEVEL, sums, column * 4)
  spread(even2, odd2, (to - from) * HIGHEST_LEVEL, sums, column * 4 + 4)
}

function sumColumn(cells: Int32Array, rows: Int32Array, from: number, to: number, sums: Float64Array): void {
  let even = 0
  let odd = 0
  let k = from
  for (; k + 3 < to; k += 4) {
    const a = cells[rows[k] as number] as number
    const b = cells[rows[k + 1] as number] as number
    const c = cells[rows[k + 2] as number] as number
    const d = cells[rows[k + 3] as number] as number
    const four = (a + b + c + d) | 0
    even = (even + (four & EVEN)) | 0
    odd = (odd + ((four >>> 8) & EVEN)) | 0
  }
  for (; k < to; k++) {
    const one = cells[rows[k] as number] as number
    even = (even + (one & EVEN)) | 0
    odd = (odd + ((one >>> 8) & EVEN)) | 0
  }
  spread(even, odd, (to - from) * HIGHEST_LEVEL, sums, 0)
}

/** Adds the four sums of two cells to those of the labels from `y` on. */
function spread(even: number, odd: number, raised: number, sums: Float64Array, y: number): void {
  sums[y] = (sums[y] as number) + ((even & 0xffff) - raised)
  sums[y + 1] = (sums[y + 1] as number) + ((odd & 0xffff) - raised)
  sums[y + 2] = (sums[y + 2] as number) + ((even >>> 16) - raised)
  sums[y + 3] = (sums[y + 3] as number) + ((odd >>> 16) - raised)
}

function sumWeights(
  cells: Float32Array,
  { labels, stride }: Table,
  rows: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  dropped: Uint8Array | null,
): void {
  for (let k = from; k < to; k++) {
    if (dropped !== null && dropped[k] === 1) continue
    const row = (rows[k] as number) * stride
    for (let y = 0; y < labels; y++) sums[y] = (sums[y] as number) + (cells[row + y] as number)
  }
}
