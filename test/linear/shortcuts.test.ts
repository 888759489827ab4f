import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findShortcut, listShortcuts, toShortcuts } from '../../src/linear/shortcuts.js'

describe('shortcuts', () => {
  test('know the keys that they were made of, 0 and negative ones too, and no others', () => {
    const shortcuts = toShortcuts([
      [0, 4],
      [-1, 0],
      [2 ** 31 - 1, 2],
    ])
    expect([0, -1, 2 ** 31 - 1, 1, -2].map((key) => findShortcut(shortcuts, key))).toEqual([4, 0, 2, -1, -1])
  })

  test('without any, nothing is settled', () => {
    expect(findShortcut(toShortcuts([]), 0)).toBe(-1)
  })

  test('hold what a map holds', () => {
    const label = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), label)), fc.array(fc.integer()), (entries, asked) => {
        const map = new Map(entries)
        const shortcuts = toShortcuts([...map])
        for (const key of [...map.keys(), ...asked]) expect(findShortcut(shortcuts, key)).toBe(map.get(key) ?? -1)
        expect(listShortcuts(shortcuts)).toEqual([...map].sort((a, b) => a[0] - b[0]))
      }),
    )
  })
})
