import { addCells } from './add-cells.js'
import type { Table } from './table.js'

/**
 * The label of a packed table with the highest sum over the first `length` rows; the first of equals. A decision has
 * some dozens of rows, so that the sums are compared as they come, all raised alike; what only fills a cell up is not
 * raised, and never the highest.
 */
export function bestLabel(cells: Int32Array, table: Table, rows: Int32Array, length: number): number {
  const halves = addCells(cells, table, rows, 0, length)
  let best = 0
  let highest = -1
  for (let y = 0; y < table.labels; y += 4) {
    const even = halves[y >> 1] as number
    const odd = halves[(y >> 1) + 1] as number
    const first = even & 0xffff
    const second = odd & 0xffff
    const third = even >>> 16
    const fourth = odd >>> 16
    if (first > highest) {
      best = y
      highest = first
    }
    if (second > highest) {
      best = y + 1
      highest = second
    }
    if (third > highest) {
      best = y + 2
      highest = third
    }
    if (fourth > highest) {
      best = y + 3
      highest = fourth
    }
  }
  return best
}
