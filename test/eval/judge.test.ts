import { expect, test } from 'vitest'
import { judge } from '../../eval/judge.js'
import { anArticle, type InWords, placesIn } from './an-article.js'

const TEXT = 'The mayor said that the old bridge would close in May, and he added trams would not run.'
const BRIDGE: InWords = { source: ['The mayor'], cue: ['said'], content: ['that the old bridge would close in May'] }
const TRAMS: InWords = { source: ['he'], cue: ['added'], content: ['trams would not run'] }

function matchOne(gold: InWords, ours: InWords) {
  return judge(anArticle(TEXT, gold), [placesIn(TEXT, ours)]).matches[0]
}

test('a "that" in front does not count', () => {
  const match = matchOne(BRIDGE, { ...BRIDGE, content: ['the old bridge would close in May,'] })
  expect(match).toMatchObject({ sameContent: true, relaxed: true, strict: true })
})

test('content is close from two thirds on', () => {
  const uncued = { source: ['The mayor'] }
  // 7 words; 4 of them: 2 * 4 / 11 = 0.73; 3 of them: 2 * 3 / 10 = 0.6
  expect(matchOne(BRIDGE, { ...uncued, content: ['the old bridge would'] })).toMatchObject({
    relaxed: true,
    strict: false,
  })
  expect(matchOne(BRIDGE, { ...uncued, content: ['the old bridge'] })).toMatchObject({ close: false, relaxed: false })
})

test('a source is right by a telling word, or by a small one where it has no other', () => {
  expect(matchOne(BRIDGE, { ...BRIDGE, source: ['mayor'] })).toMatchObject({ sourceRight: true, sameSource: false })
  expect(matchOne(BRIDGE, { ...BRIDGE, source: ['The'] })?.sourceRight).toBe(false)
  expect(matchOne(TRAMS, TRAMS)?.sourceRight).toBe(true)
  expect(matchOne(TRAMS, { ...TRAMS, source: [] })?.sourceRight).toBe(false)
  expect(matchOne({ ...TRAMS, source: [] }, { ...TRAMS, source: [] })?.sourceRight).toBe(true)
  expect(matchOne({ ...TRAMS, source: [] }, TRAMS)?.sourceRight).toBe(false)
})

test('one to one: the closest first, and cues that meet decide between equals', () => {
  const other = { ...TRAMS, cue: ['said'] }
  const predictions = [other, TRAMS, BRIDGE].map((words) => placesIn(TEXT, words))
  const { matches } = judge(anArticle(TEXT, BRIDGE, TRAMS), predictions)
  expect(matches.map(({ gold, predicted }) => [gold, predicted])).toEqual([
    [0, 2],
    [1, 1],
  ])
})
