import { describe, expect, it } from 'vitest'
import { bestLabel } from '../../src/linear/best-label.js'
import { decodeTable } from '../../src/linear/decode-table.js'
import { createTable } from '../../src/linear/table.js'
import { encodeTable } from '../../train/encode-table.js'

const BITS = 4

/** Each row has the level for one label, by turns, and a 1 for the one after it, so that all rows live. */
function toy(labels: number, level: number) {
  const trained = createTable(labels, BITS)
  for (let row = 0; row < 2 ** BITS; row++) {
    trained.cells[row * trained.stride + ((row + 1) % labels)] = 1
    trained.cells[row * trained.stride + (row % labels)] = level
  }
  const { head, text } = encodeTable(trained, { step: 1, prune: 0 })
  const table = decodeTable(text, 0, head)
  return (...rows: number[]) => bestLabel(table.cells as Int32Array, table, Int32Array.from(rows), rows.length)
}

describe('bestLabel', () => {
  it.each([2, 3, 5, 9, 13])('is the highest of %i labels', (labels) => {
    const best = toy(labels, 30)
    for (let y = 0; y < labels; y++) expect(best(y, y, y)).toBe(y)
    expect(best(labels - 1, 0, 0, 0, 0)).toBe(0)
  })

  it('is the first of equals, and of nothing', () => {
    const best = toy(7, 30)
    expect(best()).toBe(0)
    expect(best(5, 2)).toBe(2)
  })

  it('is a label even where all are below 0', () => {
    const best = toy(2, -30)
    expect(best(0, 1)).toBe(0)
    expect(best(0, 0, 1)).toBe(1)
  })
})
