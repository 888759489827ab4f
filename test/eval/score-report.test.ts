import { expect, test } from 'vitest'
import { type ReportGold, scoreReport } from '../../eval/score-report.js'
import { anArticle, aPrediction } from './an-article.js'

const TEXT = 'Rain fell. The Lantern reported that rain fell on the old town hall, and trams stopped there at noon.'
const QUOTE = 'rain fell on the old town hall, and trams stopped there at noon'
const quote = anArticle(TEXT, { content: [QUOTE] }).attributions[0]?.content ?? []
const gold: ReportGold = {
  id: 'one',
  quote: quote.map(([start, end]) => ({ start, end, text: QUOTE })),
  quoteAlt: ['rain fell on the old town hall'],
  speakers: [],
  outlets: ['The Lantern'],
}

function scoreOne(content: string, outlets: readonly string[] = ['Lantern'], speakers = ['']) {
  const named = speakers.filter((name) => name !== '').map((name) => ({ name, kind: 'person' }))
  const { exact, close } = scoreReport(
    TEXT,
    [gold],
    [aPrediction(TEXT, { content: [content] }, { outlets, speakers: named })],
  )
  return [exact.length, close.length]
}

test('the quote, or one that is as good, word for word', () => {
  expect(scoreOne(QUOTE)).toEqual([1, 1])
  expect(scoreOne('rain fell on the old town hall,')).toEqual([1, 1])
  expect(scoreOne('fell on the old town hall, and trams stopped there at noon')).toEqual([0, 1])
  expect(scoreOne('trams stopped there at noon')).toEqual([0, 0])
})

test('speakers and outlets have to be right', () => {
  expect(scoreOne(QUOTE, [])).toEqual([0, 0])
  expect(scoreOne(QUOTE, ['Lantern', 'Gazette'])).toEqual([0, 0])
  expect(scoreOne(QUOTE, ['Lantern'], ['Ned Hale'])).toEqual([0, 0])
})
