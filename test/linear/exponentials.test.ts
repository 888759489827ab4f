import { expect, test } from 'vitest'
import { expOfMinus, powersOfE } from '../../src/linear/exponentials.js'

test('exponentials are those of Math.exp', () => {
  const powers = powersOfE()
  for (let x = 0; x < 720; x += x < 45 ? 0.0037 : 1.3) {
    const exact = x > 700 ? 0 : Math.exp(-x)
    expect(Math.abs(expOfMinus(x, powers) - exact)).toBeLessThanOrEqual(exact * 1e-15)
  }
})
