import { expect, test } from 'vitest'
import { score } from '../../eval/score.js'
import { anArticle, type InWords, placesIn } from './an-article.js'

const TEXT = '“Trams stop,” said Amadi. Hale warned the “old” bridge was weak. Rain fell.'
const TRAMS: InWords = { source: ['Amadi'], cue: ['said'], content: ['“Trams stop,”'] }
const BRIDGE: InWords = { source: ['Hale'], cue: ['warned'], content: ['the “old” bridge was weak'] }
const RAIN: InWords = { content: ['Rain fell'] }

function scoreOne(...ours: readonly InWords[]) {
  const article = anArticle(TEXT, TRAMS, BRIDGE)
  return score([article], new Map([[article.id, ours.map((words) => placesIn(TEXT, words))]]))
}

test('the gold scores 100', () => {
  const scores = scoreOne(TRAMS, BRIDGE)
  const rates = [scores['token.content'], scores['span.cue'], scores['content.soft'], scores['triple.strict']]
  for (const rate of rates) expect(rate).toEqual({ precision: 100, recall: 100, f1: 100 })
  expect([scores['source.accuracy'], scores['source.exact']]).toEqual([100, 100])
})

test('nothing scores 0', () => {
  const scores = score([anArticle(TEXT, TRAMS, BRIDGE)], new Map())
  expect(scores).toMatchObject({ gold: 2, predicted: 0, 'source.accuracy': 0 })
  expect(scores['triple.relaxed']).toEqual({ precision: 0, recall: 0, f1: 0 })
})

test('counted by hand', () => {
  // the bridge's content lacks "the" and "weak" (3 words of 5, Dice 0.75), its source is Amadi, and rain is made up
  const scores = scoreOne(TRAMS, { source: ['Amadi'], cue: ['warned'], content: ['“old” bridge was'] }, RAIN)
  expect(scores).toMatchObject({ gold: 2, predicted: 3, 'source.accuracy': 50, 'source.exact': 50 })
  // words: 2 + 3 right of 2 + 3 + 2 predicted and 2 + 5 in the gold
  expect(scores['token.content'].precision).toBeCloseTo((100 * 5) / 7)
  expect(scores['token.content'].recall).toBeCloseTo((100 * 5) / 7)
  // Amadi twice is one word
  expect(scores['token.source']).toMatchObject({ precision: 100, recall: 50 })
  expect(scores['span.content'].precision).toBeCloseTo(100 / 3)
  expect(scores['span.content'].recall).toBe(50)
  expect(scores['content.exact'].recall).toBe(50)
  // shares of the predictions: 1, 1 and 0; of the gold: 1 and 3 / 5
  expect(scores['content.soft'].precision).toBeCloseTo(200 / 3)
  expect(scores['content.soft'].recall).toBeCloseTo(80)
  expect(scores['triple.relaxed'].precision).toBeCloseTo(100 / 3)
  expect(scores['triple.relaxed'].recall).toBe(50)
  expect(scores['triple.relaxed'].f1).toBeCloseTo(40)
})

test('recall by the type of the gold, precision by the type of the prediction', () => {
  const { byType } = scoreOne(TRAMS, { ...BRIDGE, content: ['bridge was weak'] }, RAIN)
  expect(byType.direct).toEqual({ gold: 1, predicted: 1, precision: 100, recall: 100 })
  expect(byType.mixed).toEqual({ gold: 1, predicted: 0, precision: 0, recall: 100 })
  expect(byType.indirect).toEqual({ gold: 0, predicted: 2, precision: 50, recall: 0 })
})

test('figures are of all articles together, not a mean of articles', () => {
  const articles = [anArticle(TEXT, TRAMS, BRIDGE), { ...anArticle(TEXT, TRAMS), id: 'b' }]
  const scores = score(articles, new Map([['b', [placesIn(TEXT, TRAMS)]]]))
  expect(scores['triple.strict']).toMatchObject({ precision: 100, recall: 100 / 3 })
})
