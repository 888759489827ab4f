import { expect, test } from 'vitest'
import { toPredictions } from '../../eval/predict.js'
import type { Outlet, Span, Speaker } from '../../src/types.js'
import { aReport } from '../support/a-report.js'

const at = (start: number, end: number): Span => ({ start, end, text: '' })
const speaker = (mention: Span | null): Speaker => ({ name: 'Hale', kind: 'person', role: null, mention, entity: null })
const outlet = (role: Outlet['role']): Outlet => ({ name: 'Daily Lantern', domain: null, role, mention: at(20, 33) })

test('the source is what mentions the speakers, in the order of the text', () => {
  const [found] = toPredictions(aReport({ speakers: [speaker(at(9, 12)), speaker(at(2, 5)), speaker(null)] }))
  expect(found?.source).toEqual([
    [2, 5],
    [9, 12],
  ])
  expect(found?.speakers).toHaveLength(3)
})

test('an outlet that reports is the source where nobody else speaks', () => {
  const source = (...outlets: readonly Outlet[]) => toPredictions(aReport({ speakers: [], outlets }))[0]?.source
  expect(source(outlet('reporter'))).toEqual([[20, 33]])
  expect(source(outlet('venue'))).toEqual([])
  const [spoken] = toPredictions(aReport({ speakers: [speaker(at(2, 5))], outlets: [outlet('reporter')] }))
  expect(spoken).toMatchObject({ source: [[2, 5]], outlets: ['Daily Lantern'] })
})

test('no cue, no audience, a non-answer', () => {
  const [found] = toPredictions(aReport({ type: 'non-answer', cue: null, audience: null }))
  expect(found).toMatchObject({ cue: [], audience: null, reply: true, content: [[1, 19]], confidence: 0.914 })
  expect(toPredictions(aReport({ audience: at(3, 8) }))[0]).toMatchObject({ audience: [3, 8], reply: false })
})
