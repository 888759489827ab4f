import { countBits, type Table } from '../../src/linear/table.js'

/** The level of a row of a table that was read from the weights. */
export function levelAt({ cells, live }: Table, row: number): number {
  const index = live ?? new Int32Array(0)
  const at = (row >>> 5) << 1
  const word = index[at] as number
  if (((word >>> (row & 31)) & 1) === 0) return 0
  return cells[(index[at + 1] as number) + countBits(word & ((1 << (row & 31)) - 1))] as number
}
