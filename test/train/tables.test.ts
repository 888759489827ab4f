import { describe, expect, test } from 'vitest'
import { decodeTable } from '../../src/linear/decode-table.js'
import { FeatureBuffer } from '../../src/linear/feature-buffer.js'
import { score } from '../../src/linear/score.js'
import { createTable, type Table } from '../../src/linear/table.js'
import { encodeTable } from '../../train/encode-table.js'
import { createRandom } from '../../train/random.js'
import { levelAt } from '../support/level-at.js'

function filled(bits: number, weightAt: (row: number) => number): Table {
  const table = createTable(bits)
  for (let row = 0; row < 2 ** bits; row++) table.cells[row] = weightAt(row)
  return table
}

const steps = { step: 0.5, prune: 0.3 }

describe('a table written as text and read again', () => {
  test('keeps its weights to the nearest step', () => {
    const { next } = createRandom(3)
    const table = filled(8, () => (next() < 0.5 ? 0 : next() * 8 - 4))
    const { head, text } = encodeTable(table, steps)
    const read = decodeTable(`before${text}`, 6, head)
    for (let row = 0; row < 2 ** 8; row++) {
      const weight = table.cells[row] as number
      const kept = levelAt(read, row) * read.scale
      if (Math.abs(weight) < steps.prune) expect(kept).toBe(0)
      else expect(Math.abs(kept - weight)).toBeLessThanOrEqual(steps.step / 2)
    }
  })

  test('has long runs of zeros in few characters', () => {
    const { head, text } = encodeTable(
      filled(14, (row) => (row === 12_000 ? 2 : 0)),
      steps,
    )
    expect(text.length).toBeLessThan(5)
    const read = decodeTable(text, 0, head)
    const levels = Array.from({ length: 2 ** 14 }, (_, row) => levelAt(read, row))
    expect(levels[12_000]).toBe(4)
    expect(levels.filter((level) => level !== 0)).toHaveLength(1)
  })

  test('holds weights within the highest level', () => {
    const { head, text } = encodeTable(
      filled(1, (row) => (row === 0 ? 1000 : -1000)),
      steps,
    )
    const read = decodeTable(text, 0, head)
    expect([levelAt(read, 0), levelAt(read, 1)]).toEqual([30, -30])
  })

  test('needs no escaping in a module', () => {
    const { next } = createRandom(5)
    const { text } = encodeTable(
      filled(11, () => (next() < 0.9 ? 0 : next() * 40 - 20)),
      steps,
    )
    expect(JSON.stringify(text)).toBe(`"${text}"`)
  })

  test('scores features as before', () => {
    const { next } = createRandom(7)
    const trained = filled(10, () => (next() < 0.7 ? 0 : Math.round(next() * 40 - 20) * steps.step))
    const { head, text } = encodeTable(trained, steps)
    const read = decodeTable(text, 0, head)
    for (const count of [0, 1, 50, 9999]) {
      const scores = [trained, read].map((table) => {
        const features = new FeatureBuffer(table)
        features.from(4)
        for (let k = 0; k < count; k++) features.add(k, k % 7)
        return score(table, features)
      })
      expect(scores[1]).toBeCloseTo(scores[0] as number, 6)
    }
  })
})
