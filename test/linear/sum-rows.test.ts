import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../src/linear/decode-table.js'
import { createSums, sumRows } from '../../src/linear/sum-rows.js'
import { createTable } from '../../src/linear/table.js'
import { encodeTable } from '../../train/encode-table.js'

const BITS = 6
const STEP = 0.5

/** A table whose weights are whole levels, none of them 0, in the trainer's form and as read from a weights file. */
function bothForms(labels: number) {
  const trained = createTable(labels, BITS)
  for (let row = 0; row < 2 ** BITS; row++) {
    for (let y = 0; y < labels; y++)
      trained.cells[row * trained.stride + y] = (((row * 37 + y * 11) % 61) - 30 || 7) * STEP
  }
  const { head, text } = encodeTable(trained, { step: STEP, prune: 0 })
  return { trained, packed: decodeTable(`${text}rest`, 0, head) }
}

describe('sumRows', () => {
  it.each([1, 3, 5, 7, 25, 45])('gives the same for a trained and a packed table of %i labels', (labels) => {
    const { trained, packed } = bothForms(labels)
    for (const count of [0, 1, 3, 4, 5, 115, 1023, 1024, 1025, 5000]) {
      const rows = Int32Array.from({ length: count + 2 }, (_, k) => (k * 29) % 2 ** BITS)
      const weights = createSums(labels)
      const levels = createSums(labels)
      sumRows(trained, rows, 2, count + 2, weights)
      sumRows(packed, rows, 2, count + 2, levels)
      expect(Array.from(levels.subarray(0, labels), (sum) => sum * packed.scale)).toEqual(
        Array.from(weights.subarray(0, labels)),
      )
    }
  })

  it('holds thousands of rows of the lowest and the highest level', () => {
    const trained = createTable(2, BITS)
    for (let row = 0; row < 2 ** BITS; row++) {
      trained.cells[row * trained.stride] = 30
      trained.cells[row * trained.stride + 1] = -30
    }
    const { head, text } = encodeTable(trained, { step: 1, prune: 0 })
    const sums = createSums(2)
    sumRows(decodeTable(text, 0, head), new Int32Array(9999), 0, 9999, sums)
    expect([sums[0], sums[1]]).toEqual([299970, -299970])
  })
})
