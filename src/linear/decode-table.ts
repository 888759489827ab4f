import { countBits, type Table } from './table.js'
import { DIGIT_CODES, HIGHEST_LEVEL, LEVEL_CODES, RUN_BASE } from './table-code.js'

export interface TableHead {
  readonly bits: number
  readonly scale: number
  /** Number of rows with a weight that is not 0. */
  readonly rows: number
}

/** Reads a table whose cells stand in `text` from `start` to its end; `table-code.ts` tells the code. */
export function decodeTable(text: string, start: number, { bits, scale, rows }: TableHead): Table {
  const cells = new Int8Array(rows)
  const live = new Int32Array(2 * Math.ceil(2 ** bits / 32))
  const levels = new Int8Array(128)
  const digits = new Int8Array(128).fill(-1)
  LEVEL_CODES.forEach((code, k) => {
    levels[code] = k - HIGHEST_LEVEL
  })
  DIGIT_CODES.forEach((code, k) => {
    digits[code] = k
  })
  let row = 0
  let cell = 0
  let place = 1
  for (let k = start; k < text.length; k++) {
    const code = text.charCodeAt(k) & 127
    const digit = digits[code] as number
    if (digit >= 0) {
      row += digit * place
      place *= RUN_BASE
      continue
    }
    const word = (row >>> 5) << 1
    live[word] = (live[word] as number) | (1 << (row & 31))
    cells[cell++] = levels[code] as number
    row++
    place = 1
  }
  for (let word = 2; word < live.length; word += 2) {
    live[word + 1] = (live[word - 1] as number) + countBits(live[word - 2] as number)
  }
  return { cells, bits, live, scale }
}
