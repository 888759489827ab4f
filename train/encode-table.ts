import type { TableHead } from '../src/linear/decode-table.js'
import type { Table } from '../src/linear/table.js'
import { DIGIT_CODES, HIGHEST_LEVEL, LEVEL_CODES, RUN_BASE } from '../src/linear/table-code.js'

export interface Quantisation {
  /** Size of a level. */
  readonly step: number
  /** Weights smaller than this become 0. */
  readonly prune: number
}

/** A table as `decodeTable` reads it. */
export function encodeTable(table: Table, { step, prune }: Quantisation): { head: TableHead; text: string } {
  const { cells, labels, stride, bits } = table
  const pieces: string[] = []
  let piece = ''
  let zeros = 0
  let rows = 0
  for (let row = 0; row < 2 ** bits; row++) {
    let live = false
    for (let label = 0; label < labels; label++) {
      const weight = cells[row * stride + label] as number
      const level = Math.abs(weight) < prune ? 0 : clamp(Math.round(weight / step))
      if (level === 0) {
        zeros++
        continue
      }
      for (; zeros > 0; zeros = Math.floor(zeros / RUN_BASE)) piece += toText(DIGIT_CODES[zeros % RUN_BASE])
      piece += toText(LEVEL_CODES[level + HIGHEST_LEVEL])
      live = true
    }
    if (live) rows++
    if (piece.length > 65536) {
      pieces.push(piece)
      piece = ''
    }
  }
  pieces.push(piece)
  const text = pieces.join('')
  return { head: { labels, bits, scale: step, rows, length: text.length }, text }
}

function clamp(level: number): number {
  return Math.max(-HIGHEST_LEVEL, Math.min(HIGHEST_LEVEL, level))
}

function toText(code: number | undefined): string {
  return String.fromCharCode(code ?? 0)
}
