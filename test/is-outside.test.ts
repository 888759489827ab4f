import { expect, test } from 'vitest'
import { isOutside } from '../src/is-outside.js'

test('asks for every token of the range, and no other', () => {
  const quotations = { list: [], state: Uint8Array.of(0, 0, 2, 1, 3, 0) }
  expect(isOutside(quotations, { from: 0, to: 2 })).toBe(true)
  expect(isOutside(quotations, { from: 0, to: 3 })).toBe(false)
  expect(isOutside(quotations, { from: 4, to: 6 })).toBe(false)
  expect(isOutside(quotations, { from: 5, to: 6 })).toBe(true)
})
