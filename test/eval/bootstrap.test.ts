import { expect, test } from 'vitest'
import { compareByBootstrap } from '../../eval/bootstrap.js'
import { type Counts, countArticle, toRate } from '../../eval/score.js'
import { anArticle, placesIn } from './an-article.js'

const TEXT = 'Amadi said trams stop.'
const TRAMS = { source: ['Amadi'], cue: ['said'], content: ['trams stop'] }
const found = countArticle(anArticle(TEXT, TRAMS), [placesIn(TEXT, TRAMS)])
const missed = countArticle(anArticle(TEXT, TRAMS), [])
const recall = (counts: Counts) => toRate(counts['triple.relaxed']).recall

const half = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? found : missed))

test('no difference has no interval', () => {
  expect(compareByBootstrap(half, half, recall)).toEqual({ difference: 0, low: 0, high: 0 })
})

test('a difference everywhere is certain', () => {
  const none = half.map(() => missed)
  const all = half.map(() => found)
  expect(compareByBootstrap(none, all, recall)).toEqual({ difference: 100, low: 100, high: 100 })
})

test('the interval holds the difference, about two standard errors to each side, the same from the same seed', () => {
  const none = half.map(() => missed)
  const result = compareByBootstrap(none, half, recall, { seed: 7 })
  expect(result.difference).toBe(50)
  // the standard error of a share of one half over 40 articles is 7.9 points
  expect(result.low).toBeGreaterThan(50 - 3 * 7.9)
  expect(result.low).toBeLessThan(50 - 7.9)
  expect(result.high).toBeGreaterThan(50 + 7.9)
  expect(result.high).toBeLessThan(50 + 3 * 7.9)
  expect(compareByBootstrap(none, half, recall, { seed: 7 })).toEqual(result)
})
