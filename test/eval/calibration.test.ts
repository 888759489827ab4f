import { expect, test } from 'vitest'
import { calibrate, scoreThresholds } from '../../eval/calibration.js'
import { anArticle, aPrediction } from './an-article.js'

const TEXT = 'Amadi said trams stop. Hale said rain fell. Snow fell.'
const TRAMS = { source: ['Amadi'], cue: ['said'], content: ['trams stop'] }
const RAIN = { source: ['Hale'], cue: ['said'], content: ['rain fell'] }
const SNOW = { content: ['Snow fell'] }

const article = anArticle(TEXT, TRAMS, RAIN)
const ours = [
  aPrediction(TEXT, TRAMS, { confidence: 0.95 }),
  aPrediction(TEXT, { ...RAIN, source: ['Amadi'] }, { confidence: 0.55 }),
  aPrediction(TEXT, SNOW, { confidence: 0.5 }),
]
const predictions = new Map([[article.id, ours]])

test('bins set what confidence says beside what is right', () => {
  const { error, bins } = calibrate([article], predictions)
  expect(bins).toEqual([
    { from: 50, attributions: 2, confidence: 52.5, right: 0 },
    { from: 90, attributions: 1, confidence: 95, right: 100 },
  ])
  expect(error).toBeCloseTo((2 * 52.5 + 5) / 3)
})

test('certainty falls in the last bin, and nothing has no error', () => {
  const certain = new Map([[article.id, [aPrediction(TEXT, TRAMS)]]])
  expect(calibrate([article], certain)).toEqual({
    error: 0,
    bins: [{ from: 90, attributions: 1, confidence: 100, right: 100 }],
  })
  expect(calibrate([article], new Map())).toEqual({ error: 0, bins: [] })
})

test('a threshold keeps what reaches it', () => {
  const [low, high] = scoreThresholds([article], predictions, [0.55, 0.9])
  expect(low).toMatchObject({ minConfidence: 0.55, attributions: 2, precision: 50, recall: 50 })
  expect(high).toMatchObject({ minConfidence: 0.9, attributions: 1, precision: 100, recall: 50 })
})
