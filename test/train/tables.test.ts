import { describe, expect, test } from 'vitest'
import { decodeTable } from '../../src/linear/decode-table.js'
import { createSums, sumRows } from '../../src/linear/sum-rows.js'
import { createTable, type Table } from '../../src/linear/table.js'
import { encodeTable } from '../../train/encode-table.js'
import { createRandom } from '../../train/random.js'

function filled(labels: number, bits: number, weightAt: (k: number) => number): Table {
  const table = createTable(labels, bits)
  for (let row = 0; row < 2 ** bits; row++) {
    for (let label = 0; label < labels; label++) {
      table.cells[row * table.stride + label] = weightAt(row * labels + label)
    }
  }
  return table
}

/** All weights, row by row. */
function weightsOf(table: Table): number[] {
  const sums = createSums(table.labels)
  return Array.from({ length: 2 ** table.bits }, (_, row) => {
    sumRows(table, Int32Array.of(row), 0, 1, sums)
    return Array.from(sums.subarray(0, table.labels), (sum) => sum * table.scale)
  }).flat()
}

const steps = { step: 0.5, prune: 0.3 }

describe('a table written as text and read again', () => {
  test('keeps its weights to the nearest step', () => {
    const { next } = createRandom(3)
    const table = filled(5, 6, () => (next() < 0.5 ? 0 : next() * 8 - 4))
    const { head, text } = encodeTable(table, steps)
    const kept = weightsOf(decodeTable(`before${text}after`, 6, head))
    expect(kept).toHaveLength(5 * 2 ** 6)
    weightsOf(table).forEach((weight, k) => {
      if (Math.abs(weight) < steps.prune) expect(kept[k]).toBe(0)
      else expect(Math.abs((kept[k] as number) - weight)).toBeLessThanOrEqual(steps.step / 2)
    })
  })

  test('has long runs of zeros in few characters', () => {
    const { head, text } = encodeTable(
      filled(3, 12, (k) => (k === 12_000 ? 2 : 0)),
      steps,
    )
    expect(text.length).toBeLessThan(5)
    const kept = weightsOf(decodeTable(text, 0, head))
    expect(kept[12_000]).toBe(2)
    expect(kept.filter((weight) => weight !== 0)).toHaveLength(1)
  })

  test('holds weights within the highest level', () => {
    const { head, text } = encodeTable(
      filled(1, 1, (k) => (k === 0 ? 1000 : -1000)),
      steps,
    )
    expect(weightsOf(decodeTable(text, 0, head))).toEqual([15, -15])
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
