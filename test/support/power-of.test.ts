import { expect, test } from 'vitest'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from './power-of.js'

test('linear work is told from quadratic', async () => {
  const linear = (size: number) => spin(size * 5000)
  const quadratic = (size: number) => spin(size ** 2 * 5)
  expect(await powerOf(linear, 1000, 8000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
  expect(await powerOf(quadratic, 1000, 8000)).toBeGreaterThan(BETWEEN_LINEAR_AND_SQUARE)
  // Counting what lines run makes it ten times slower.
}, 60_000)

function spin(turns: number): number {
  let sum = 0
  for (let turn = 0; turn < turns; turn++) sum = (sum * 31 + turn) | 0
  return sum
}
