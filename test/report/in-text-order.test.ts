import { expect, test } from 'vitest'
import { inTextOrder, type Orphan } from '../../src/report/in-text-order.js'
import type { Relay } from '../../src/stages.js'

/** An attribution of which only the place of its quote matters. */
function quoting(start: number, end: number): Orphan {
  return {
    type: 'indirect',
    quote: { text: 'x', spans: [{ start, end, text: 'x'.repeat(end - start) }] },
    cue: null,
    speakers: [],
    outlets: [],
    audience: null,
    confidence: 0.5,
  }
}

function within(...parents: readonly (number | null)[]): Relay[] {
  return parents.map((parent) => ({ parent, outlets: [], audience: null, reports: false, cited: [] }))
}

const parentsOf = (written: readonly (Orphan | null)[], relays: readonly Relay[]) =>
  inTextOrder(written, relays).map(({ parent }) => parent)

test('a parent is told by its place in the result', () => {
  expect(parentsOf([quoting(10, 20), quoting(5, 30)], within(1, null))).toEqual([null, 0])
})

test('for a parent that was dropped, the one around it', () => {
  expect(parentsOf([quoting(10, 20), null, quoting(0, 40)], within(1, 2, null))).toEqual([null, 0])
})

test('a parent whose quote no longer reaches over the child’s is none', () => {
  expect(parentsOf([quoting(4, 8), quoting(9, 30)], within(1, null))).toEqual([null, null])
  expect(parentsOf([quoting(4, 8), quoting(9, 30), quoting(0, 40)], within(1, 2, null))).toEqual([null, 0, 0])
})
