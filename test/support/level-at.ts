import { countBits, type LiveRows, type Table } from '../../src/linear/table.js'
import { HIGHEST_LEVEL } from '../../src/linear/table-code.js'

/** The level of a label in a row of a table that was read from the weights. */
export function levelAt({ cells, stride, live }: Table, row: number, label: number): number {
  const place = live === null ? row : placeOf(live, row)
  if (place === -1) return 0
  const four = cells[place * stride + (label >> 2)] as number
  return ((four >>> (8 * (label & 3))) & 0xff) - HIGHEST_LEVEL
}

/** The place of a row among the live ones; -1 if it is none. */
function placeOf({ index }: LiveRows, row: number): number {
  const at = (row >>> 5) << 1
  const word = index[at] as number
  if (((word >>> (row & 31)) & 1) === 0) return -1
  return (index[at + 1] as number) + countBits(word & ((1 << (row & 31)) - 1))
}
