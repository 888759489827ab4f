import { describe, expect, test } from 'vitest'
import { decodeTable } from '../../src/linear/decode-table.js'
import { createTable, type Table } from '../../src/linear/table.js'
import { encodeTable } from '../../train/encode-table.js'
import { createRandom } from '../../train/random.js'
import { levelAt } from '../support/level-at.js'

function filled(labels: number, bits: number, weightAt: (k: number) => number): Table {
  const table = createTable(labels, bits)
  for (let row = 0; row < 2 ** bits; row++) {
    for (let label = 0; label < labels; label++) {
      table.cells[row * table.stride + label] = weightAt(row * labels + label)
    }
  }
  return table
}

const steps = { step: 0.5, prune: 0.3 }

describe('a table written as text and read again', () => {
  test('keeps its weights to the nearest step', () => {
    const { next } = createRandom(3)
    const table = filled(5, 6, () => (next() < 0.5 ? 0 : next() * 8 - 4))
    const { head, text } = encodeTable(table, steps)
    const read = decodeTable(`before${text}after`, 6, head)
    for (let row = 0; row < 2 ** 6; row++) {
      for (let label = 0; label < 5; label++) {
        const weight = table.cells[row * table.stride + label] as number
        const kept = levelAt(read, row, label) * read.scale
        if (Math.abs(weight) < steps.prune) expect(kept).toBe(0)
        else expect(Math.abs(kept - weight)).toBeLessThanOrEqual(steps.step / 2)
      }
    }
  })

  test('has long runs of zeros in few characters', () => {
    const { head, text } = encodeTable(
      filled(3, 12, (k) => (k === 12_000 ? 2 : 0)),
      steps,
    )
    expect(text.length).toBeLessThan(5)
    const read = decodeTable(text, 0, head)
    const levels = Array.from({ length: 3 * 2 ** 12 }, (_, k) => levelAt(read, Math.floor(k / 3), k % 3))
    expect(levels[12_000]).toBe(4)
    expect(levels.filter((level) => level !== 0)).toHaveLength(1)
  })

  test('holds weights within the highest level', () => {
    const { head, text } = encodeTable(
      filled(1, 1, (k) => (k === 0 ? 1000 : -1000)),
      steps,
    )
    const read = decodeTable(text, 0, head)
    expect([levelAt(read, 0, 0), levelAt(read, 1, 0)]).toEqual([30, -30])
  })

  test('needs no escaping in a module', () => {
    const { next } = createRandom(5)
    const { text } = encodeTable(
      filled(7, 8, () => (next() < 0.9 ? 0 : next() * 40 - 20)),
      steps,
    )
    expect(JSON.stringify(text)).toBe(`"${text}"`)
  })
})
