import { expect, test } from 'vitest'
import { Memory } from '../../src/neural/memory.js'

const INPUTS = 5
const OUTPUTS = 32

test('a matrix is placed by blocks of two inputs and sixteen outputs, without those of zeros', () => {
  const weights = new Int8Array(INPUTS * OUTPUTS)
  weights[3 * OUTPUTS + 1] = 7
  weights[4 * OUTPUTS + 20] = -9
  const memory = new Memory()
  const placed = memory.placeMatrix(
    { inputs: INPUTS, outputs: OUTPUTS, weights, factors: new Float32Array(OUTPUTS) },
    1,
  )
  // a block for each sixteen outputs; their inputs stand 4 and 8 bytes from the first
  expect([...memory.wholes.slice(placed.plan / 4, placed.plan / 4 + 4)]).toEqual([1, 1, 4, 8])
  const blocks = memory.shorts.slice(placed.weights / 2, placed.weights / 2 + 64)
  expect([...blocks].flatMap((weight, at) => (weight === 0 ? [] : [[at, weight]]))).toEqual([
    [3, 7],
    [40, -9],
  ])
  expect([placed.inputs, placed.outputs]).toEqual([6, 32])
})

test('a product with nothing but zeros adds nothing', () => {
  const memory = new Memory()
  const matrix = { inputs: 4, outputs: 16, weights: new Int8Array(64), factors: new Float32Array(16).fill(1) }
  const placed = memory.placeMatrix(matrix, 1)
  const x = memory.place('floats', new Float32Array(2).fill(1))
  const out = memory.place(
    'floats',
    Array.from({ length: 16 }, (_, j) => j),
  )
  memory.multiply(placed, out, 0, x, 0, 1)
  expect([...memory.floats.slice(out / 4, out / 4 + 16)]).toEqual(Array.from({ length: 16 }, (_, j) => j))
})
