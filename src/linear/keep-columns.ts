import { strideOf, type Table } from './table.js'
import { FOUR_ZEROS, HIGHEST_LEVEL } from './table-code.js'

/** A packed table with some of its columns only, in the order given; a table that is being trained stays as it is. */
export function keepColumns(table: Table, kept: Int32Array): Table {
  const { cells, stride } = table
  if (cells instanceof Float32Array) return table
  const narrow = strideOf(Math.ceil(kept.length / 4))
  const size = cells.length / stride
  const packed = new Int32Array(size * narrow).fill(FOUR_ZEROS)
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < kept.length; k++) {
      const y = kept[k] as number
      const level = (((cells[row * stride + (y >> 2)] as number) >>> (8 * (y & 3))) & 255) - HIGHEST_LEVEL
      const at = row * narrow + (k >> 2)
      packed[at] = (packed[at] as number) + (level << (8 * (k & 3)))
    }
  }
  return { ...table, cells: packed, labels: kept.length, stride: narrow }
}
