import { expect, test } from 'vitest'
import { toPredictions } from '../../eval/predict.js'
import type { Outlet, Span, Speaker } from '../../src/types.js'
import { aReport } from '../support/a-report.js'

const TEXT = 'no words that matter here'
const at = (start: number, end: number): Span => ({ start, end, text: '' })
const speaker = (mention: Span | null): Speaker => ({ name: 'Hale', kind: 'person', role: null, mention, entity: null })
const outlet = (role: Outlet['role']): Outlet => ({ name: 'Daily Lantern', domain: null, role, mention: at(20, 33) })

test('the source is what mentions the speakers, in the order of the text', () => {
  const [found] = toPredictions(TEXT, aReport({ speakers: [speaker(at(9, 12)), speaker(at(2, 5)), speaker(null)] }))
  expect(found?.source).toEqual([
    [2, 5],
    [9, 12],
  ])
  expect(found?.speakers).toHaveLength(3)
})

test('an outlet that reports is the source where nobody else speaks', () => {
  const source = (...outlets: readonly Outlet[]) => toPredictions(TEXT, aReport({ speakers: [], outlets }))[0]?.source
  expect(source(outlet('reporter'))).toEqual([[20, 33]])
  expect(source(outlet('venue'))).toEqual([])
  const [spoken] = toPredictions(TEXT, aReport({ speakers: [speaker(at(2, 5))], outlets: [outlet('reporter')] }))
  expect(spoken).toMatchObject({ source: [[2, 5]], outlets: ['Daily Lantern'] })
})

test('no cue, no audience, a non-answer', () => {
  const [found] = toPredictions(TEXT, aReport({ type: 'non-answer', cue: null, audience: null }))
  expect(found).toMatchObject({ cue: [], audience: null, reply: true, content: [[1, 19]], confidence: 0.914 })
  expect(toPredictions(TEXT, aReport({ audience: at(3, 8) }))[0]).toMatchObject({ audience: [3, 8], reply: false })
})

test('speakers joined by "and" are one piece', () => {
  const text = 'The port and the city said so.'
  const speakers = [speaker(at(0, 8)), speaker(at(13, 21))]
  expect(toPredictions(text, aReport({ speakers }))[0]?.source).toEqual([[0, 21]])
  expect(toPredictions(text.replace('and', 'for'), aReport({ speakers }))[0]?.source).toEqual([
    [0, 8],
    [13, 21],
  ])
})

test('what stands in the quote of another is left out', () => {
  const [outer] = aReport({}).attributions
  if (outer === undefined) throw new Error('Expected an attribution.')
  const report = { attributions: [outer, { ...outer, parent: 0 }], entities: [] }
  expect(toPredictions(TEXT, report)).toHaveLength(1)
})

test('a quote without a cue goes on with what its speaker said before', () => {
  const [said] = aReport({ speakers: [{ ...speaker(at(2, 5)), entity: 0 }] }).attributions
  if (said === undefined) throw new Error('Expected an attribution.')
  const uncued = { ...said, cue: null, quote: { text: 'more', spans: [at(30, 34)] } }
  const stranger = { ...uncued, speakers: [{ ...speaker(null), entity: 1 }] }
  expect(toPredictions(TEXT, { attributions: [said, uncued], entities: [] })).toMatchObject([
    {
      content: [
        [1, 19],
        [30, 34],
      ],
    },
  ])
  expect(toPredictions(TEXT, { attributions: [said, stranger], entities: [] })).toHaveLength(2)
})
