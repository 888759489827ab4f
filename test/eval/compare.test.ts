import { expect, test } from 'vitest'
import { COMPARED, compare } from '../../eval/compare.js'
import { describeDifferences } from '../../eval/describe-differences.js'
import { anArticle, aPrediction } from './an-article.js'

const TEXT = 'Amadi said trams stop.'
const TRAMS = { source: ['Amadi'], cue: ['said'], content: ['trams stop'] }
const articles = ['a', 'b', 'c'].map((id) => ({ ...anArticle(TEXT, TRAMS), id }))
const found = new Map(articles.map(({ id }) => [id, [aPrediction(TEXT, TRAMS)]]))
const nameless = new Map(articles.map(({ id }) => [id, [aPrediction(TEXT, { ...TRAMS, source: [] })]]))

test('each figure by what it was, with the name of what it is compared with', () => {
  const { from, figures } = compare(articles, { name: '0.1.0', predictions: nameless }, found)
  expect(from).toBe('0.1.0')
  expect(Object.keys(figures)).toEqual(COMPARED)
  expect(figures['span.source']).toEqual({ difference: 100, low: 100, high: 100 })
  expect(figures['token.content']).toEqual({ difference: 0, low: 0, high: 0 })
})

test('an article without predictions counts as one in which nothing was found', () => {
  const { figures } = compare(articles, { name: 'none', predictions: new Map() }, found)
  expect(figures['triple.relaxed'].difference).toBe(100)
})

test('a line for each figure', () => {
  const lines = describeDifferences(compare(articles, { name: '0.1.0', predictions: found }, nameless)).split('\n')
  expect(lines[1]).toBe('difference from 0.1.0, F1, with its 95 % interval')
  expect(lines).toContain('  span.source         -100.0   [-100.0, -100.0]')
  expect(lines).toContain('  span.content        +0.0   [+0.0, +0.0]')
})
