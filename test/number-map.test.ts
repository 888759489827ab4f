import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getNumber, listNumbers, toNumberMap } from '../src/number-map.js'

test('knows the keys that it was made of, 0 and negative ones too, and no others', () => {
  const map = toNumberMap([
    [0, 4],
    [-1, 0],
    [2 ** 31 - 1, 2],
  ])
  expect([0, -1, 2 ** 31 - 1, 1, -2].map((key) => getNumber(map, key))).toEqual([4, 0, 2, -1, -1])
})

test('an empty one knows nothing', () => {
  expect(getNumber(toNumberMap([]), 0)).toBe(-1)
})

test('holds what a map holds', () => {
  const value = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), value)), fc.array(fc.integer()), (entries, asked) => {
      const map = new Map(entries)
      const numbers = toNumberMap([...map])
      for (const key of [...map.keys(), ...asked]) expect(getNumber(numbers, key)).toBe(map.get(key) ?? -1)
      expect(listNumbers(numbers)).toEqual([...map].sort((a, b) => a[0] - b[0]))
    }),
  )
})
