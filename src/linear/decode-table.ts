import { countBits, strideOf, type Table } from './table.js'
import { DIGIT_CODES, HIGHEST_LEVEL, LEVEL_CODES, RUN_BASE } from './table-code.js'

export interface TableHead {
  readonly labels: number
  readonly bits: number
  readonly scale: number
  /** Number of rows with a weight that is not 0. */
  readonly rows: number
  /** Number of characters that the cells take. */
  readonly length: number
}

/** Reads a table whose cells stand in `text` from `start`; `table-code.ts` tells the code. */
export function decodeTable(text: string, start: number, { labels, bits, scale, rows, length }: TableHead): Table {
  const stride = strideOf(Math.ceil(labels / 4))
  const cells = new Int32Array(stride * rows)
  const index = new Int32Array(2 * Math.ceil(2 ** bits / 32))
  let last = -1
  let first = -stride
  const size = 2 ** bits
  const nothing = emptyRow(labels, stride)
  const levels = new Int8Array(128)
  const digits = new Int8Array(128).fill(-1)
  LEVEL_CODES.forEach((code, k) => {
    levels[code] = k - HIGHEST_LEVEL
  })
  DIGIT_CODES.forEach((code, k) => {
    digits[code] = k
  })
  let row = 0
  let label = 0
  let run = 0
  let place = 1
  for (let k = start; k < start + length; k++) {
    const code = text.charCodeAt(k) & 127
    const digit = digits[code] as number
    if (digit >= 0) {
      run += digit * place
      place *= RUN_BASE
      continue
    }
    label += run
    run = 0
    place = 1
    if (label >= labels) {
      const passed = (label / labels) | 0
      row += passed
      label -= passed * labels
      if (row >= size) break
    }
    if (row !== last) {
      last = row
      const word = (row >>> 5) << 1
      index[word] = (index[word] as number) | (1 << (row & 31))
      first += stride
      for (let k = 0; k < stride; k++) cells[first + k] = nothing[k] as number
    }
    const at = first + (label >> 2)
    cells[at] = (cells[at] as number) + ((levels[code] as number) << (8 * (label & 3)))
    label++
  }
  for (let word = 2; word < index.length; word += 2) {
    index[word + 1] = (index[word - 1] as number) + countBits(index[word - 2] as number)
  }
  return { cells, labels, stride, bits, live: { index }, scale }
}

/** Levels of 0, with nothing in what only fills the row up. */
function emptyRow(labels: number, stride: number): Int32Array {
  const row = new Int32Array(stride)
  for (let y = 0; y < labels; y++) row[y >> 2] = (row[y >> 2] as number) + (HIGHEST_LEVEL << (8 * (y & 3)))
  return row
}
