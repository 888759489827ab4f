import { describe, expect, it } from 'vitest'
import { FeatureBuffer } from '../../src/linear/feature-buffer.js'
import { createAtoms, toPlaces, toTemplates } from '../../src/linear/templates.js'

const AT = toPlaces(['word', 'tag', 'side'])
const TEMPLATES = toTemplates('test', AT, [
  [],
  ['word'],
  ['tag'],
  ['word', 'tag'],
  ['tag', 'word'],
  ['word', 'tag', 'side'],
])

function rowsOf(word: number, tag: number, side: number, templates = TEMPLATES): number[] {
  const atoms = createAtoms(AT)
  atoms[AT.word] = word
  atoms[AT.tag] = tag
  atoms[AT.side] = side
  const buffer = new FeatureBuffer({ bits: 20, live: null })
  buffer.addAll(templates, atoms)
  return Array.from(buffer.rows.subarray(0, buffer.length))
}

describe('templates', () => {
  it('make one feature each, all different, within the table', () => {
    const rows = rowsOf(5, 5, 5)
    expect(rows).toHaveLength(6)
    expect(new Set(rows).size).toBe(6)
    for (const row of rows) expect(row >= 0 && row < 2 ** 20).toBe(true)
  })

  it('change with their own atoms only', () => {
    const before = rowsOf(1, 2, 3)
    const after = rowsOf(1, 2, 4)
    expect(after.map((row, k) => row === before[k])).toEqual([true, true, true, true, true, false])
  })

  it('differ from set to set', () => {
    const other = toTemplates('other', AT, [['word']])
    expect(rowsOf(1, 2, 3, other)[0]).not.toBe(rowsOf(1, 2, 3)[1])
  })

  it('spread small numbers over the table', () => {
    const pairs = toTemplates('pairs', AT, [['word', 'tag', 'side']])
    const rows = new Set<number>()
    for (let word = 0; word < 40; word++) {
      for (let tag = 0; tag < 45; tag++)
        for (let side = 0; side < 10; side++) rows.add(rowsOf(word, tag, side, pairs)[0] ?? -1)
    }
    // 18000 balls in 2 ** 20 boxes leave about 17850 boxes taken
    expect(rows.size).toBeGreaterThan(17_700)
  })
})

it('features on rows without weight are left out', () => {
  const every = new FeatureBuffer({ bits: 6, live: null })
  const some = new FeatureBuffer({ bits: 6, live: { index: Int32Array.of(-1, 0, 0, 32) } })
  const places = toPlaces(['word', 'tag'])
  const templates = toTemplates('test', places, [['word'], ['tag'], ['word', 'tag'], []])
  for (let k = 1; k < 40; k++) {
    for (const buffer of [every, some]) {
      buffer.addAll(templates, Int32Array.of(0, k, k * 7))
      buffer.from(3)
      buffer.add(k)
    }
  }
  some.settle()
  const rows = [...every.rows.subarray(0, every.length)]
  expect([...some.rows.subarray(0, some.length)]).toEqual(rows.filter((row) => row < 32))
  expect(some.length).toBeLessThan(every.length)
})
