import type { Table } from '../../src/linear/table.js'
import { HIGHEST_LEVEL } from '../../src/linear/table-code.js'

/** The level of a label in a row of a table that was read from the weights. */
export function levelAt({ cells, stride }: Table, row: number, label: number): number {
  const four = cells[row * stride + (label >> 2)] as number
  return ((four >>> (8 * (label & 3))) & 0xff) - HIGHEST_LEVEL
}
