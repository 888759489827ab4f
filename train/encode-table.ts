import type { TableHead } from '../src/linear/decode-table.js'
import type { Table } from '../src/linear/table.js'
import { DIGIT_CODES, HIGHEST_LEVEL, LEVEL_CODES, RUN_BASE } from '../src/linear/table-code.js'

export interface Quantisation {
  /** Size of a level. */
  readonly step: number
  /** Weights smaller than this become 0. */
  readonly prune: number
}

/** A trained table as `decodeTable` reads it. */
export function encodeTable({ cells, bits }: Table, { step, prune }: Quantisation): { head: TableHead; text: string } {
  let text = ''
  let zeros = 0
  let rows = 0
  for (const weight of cells) {
    const level = Math.abs(weight) < prune ? 0 : clamp(Math.round(weight / step))
    if (level === 0) {
      zeros++
      continue
    }
    for (; zeros > 0; zeros = Math.floor(zeros / RUN_BASE)) text += toText(DIGIT_CODES[zeros % RUN_BASE])
    text += toText(LEVEL_CODES[level + HIGHEST_LEVEL])
    rows++
  }
  return { head: { bits, scale: step, rows }, text }
}

function clamp(level: number): number {
  return Math.max(-HIGHEST_LEVEL, Math.min(HIGHEST_LEVEL, level))
}

function toText(code: number | undefined): string {
  return String.fromCharCode(code ?? 0)
}
