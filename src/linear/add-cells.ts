import type { Table } from './table.js'

/** Sixteen bits hold the sum of so many levels, and more. */
export const MOST_ROWS = 1024
/** The numbers of labels are bytes. */
const MOST_LABELS = 256
/** The first and third of a cell's four numbers, with room between them for their sums. */
const EVEN = 0x00ff00ff

const halves = /* @__PURE__ */ new Int32Array(MOST_LABELS / 2)

/**
 * Adds up the cells of `rows[from]` up to `rows[to]`, at most `MOST_ROWS`, all levels raised as they are. Two numbers
 * for every four labels, valid until the next call: the sums of the first and third label in the low and high half of
 * one, those of the second and fourth in the next.
 */
export function addCells(
  cells: Int32Array,
  { labels, stride }: Table,
  rows: Int32Array,
  from: number,
  to: number,
): Int32Array {
  if (stride === 1) addColumn(cells, rows, from, to)
  else for (let column = 0; column * 4 < labels; column += 2) addColumns(cells, stride, column, rows, from, to)
  return halves
}

/**
 * Adds two cells of each row, each for four labels at once, and four rows before their sums outgrow their bytes:
 * 4 * 2 * HIGHEST_LEVEL < 256.
 */
function addColumns(
  cells: Int32Array,
  stride: number,
  column: number,
  rows: Int32Array,
  from: number,
  to: number,
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
  const at = 2 * column
  halves[at] = even
  halves[at + 1] = odd
  halves[at + 2] = even2
  halves[at + 3] = odd2
}

function addColumn(cells: Int32Array, rows: Int32Array, from: number, to: number): void {
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
  halves[0] = even
  halves[1] = odd
}
