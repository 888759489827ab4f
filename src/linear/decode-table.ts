import { strideOf, type Table } from './table.js'
import { DIGIT_CODES, HIGHEST_LEVEL, LEVEL_CODES, RUN_BASE } from './table-code.js'

/** Four levels of 0 in a cell. */
const FOUR_ZEROS = HIGHEST_LEVEL * 0x01010101

export interface TableHead {
  readonly labels: number
  readonly bits: number
  readonly scale: number
  /** Number of characters that the cells take. */
  readonly length: number
}

/** Reads a table whose cells stand in `text` from `start`; `table-code.ts` tells the code. */
export function decodeTable(text: string, start: number, { labels, bits, scale, length }: TableHead): Table {
  const stride = strideOf(Math.ceil(labels / 4))
  const cells = new Int32Array(stride * 2 ** bits)
  const live = new Uint32Array(Math.ceil(2 ** bits / 32))
  const size = labels * 2 ** bits
  const levels = new Int8Array(128)
  const digits = new Int8Array(128).fill(-1)
  LEVEL_CODES.forEach((code, k) => {
    levels[code] = k - HIGHEST_LEVEL
  })
  DIGIT_CODES.forEach((code, k) => {
    digits[code] = k
  })
  let cell = 0
  let place = 1
  for (let k = start; k < start + length; k++) {
    const code = text.charCodeAt(k) & 127
    const digit = digits[code] as number
    if (digit >= 0) {
      cell += digit * place
      place *= RUN_BASE
      continue
    }
    place = 1
    if (cell >= size) break
    const row = Math.floor(cell / labels)
    const label = cell - row * labels
    const word = row >>> 5
    const bit = 1 << (row & 31)
    if (((live[word] as number) & bit) === 0) {
      live[word] = (live[word] as number) | bit
      cells.fill(FOUR_ZEROS, row * stride, row * stride + stride)
    }
    const at = row * stride + (label >> 2)
    cells[at] = (cells[at] as number) + ((levels[code] as number) << (8 * (label & 3)))
    cell++
  }
  return { cells, labels, stride, bits, live, scale }
}
