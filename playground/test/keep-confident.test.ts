import type { Attribution, Report } from 'hearsay'
import { expect, test } from 'vitest'
import { keepConfident } from '../src/reading/keep-confident.js'

function report(...given: readonly (readonly [confidence: number, parent: number | null])[]): Report {
  const attributions = given.map(
    ([confidence, parent]): Attribution => ({
      type: 'indirect',
      quote: { text: '', spans: [] },
      cue: null,
      speakers: [],
      outlets: [],
      audience: null,
      parent,
      confidence,
    }),
  )
  return { attributions, entities: [] }
}

test('parents are found under their new places', () => {
  const kept = keepConfident(report([0.4, null], [0.9, null], [0.8, 1]), 0.5)
  expect(kept).toEqual(report([0.9, null], [0.8, 0]))
})

test('where the parent is dropped, the one around it takes its place', () => {
  expect(keepConfident(report([0.9, null], [0.4, 0], [0.9, 1]), 0.5)).toEqual(report([0.9, null], [0.9, 0]))
  expect(keepConfident(report([0.4, null], [0.9, 0]), 0.5)).toEqual(report([0.9, null]))
})

test('just sure enough is enough', () => {
  expect(keepConfident(report([0.5, null]), 0.5).attributions).toHaveLength(1)
})
