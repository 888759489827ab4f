import { expect, test } from 'vitest'
import { describeMistakes, findMistakes } from '../../eval/mistakes.js'
import { anArticle, type InWords, placesIn } from './an-article.js'

const TEXT = 'Amadi said trams stop. “Snow fell,” Hale said. Ice melts.'
const TRAMS: InWords = { source: ['Amadi'], cue: ['said'], content: ['trams stop'] }
const SNOW: InWords = { source: ['Hale'], content: ['Snow fell'] }
const ICE: InWords = { content: ['Ice melts'] }

function mistakes(gold: readonly InWords[], ours: readonly InWords[]) {
  const article = anArticle(TEXT, ...gold)
  return findMistakes(
    article,
    ours.map((words) => placesIn(TEXT, words)),
  )
}

function classes(gold: readonly InWords[], ours: readonly InWords[]) {
  return mistakes(gold, ours).map(({ mistake, type }) => [mistake, type])
}

test('each class', () => {
  expect(classes([TRAMS, SNOW], [TRAMS, SNOW])).toEqual([])
  expect(classes([SNOW], [])).toEqual([['cue missed', 'direct']])
  expect(classes([], [ICE])).toEqual([['kept wrongly', 'indirect']])
  expect(classes([TRAMS], [{ ...TRAMS, content: ['trams stop. “Snow fell,” Hale'] }])).toEqual([
    ['content boundary', 'indirect'],
  ])
  expect(classes([TRAMS], [{ ...TRAMS, content: ['Ice melts'] }])).toEqual([['content boundary', 'indirect']])
  expect(classes([SNOW], [{ ...SNOW, source: ['Amadi'] }])).toEqual([['speaker wrong', 'direct']])
  expect(classes([SNOW], [{ ...SNOW, source: [] }])).toEqual([['speaker missing', 'direct']])
  expect(classes([ICE], [{ ...ICE, source: ['Hale'] }])).toEqual([['speaker spurious', 'indirect']])
})

test('counts come first, then the words', () => {
  const described = describeMistakes(mistakes([TRAMS], [ICE]), [anArticle(TEXT)])
  expect(described).toMatch(/^ +direct +mixed indirect +all\ncue missed +0 +0 +1 +1\nkept wrongly +0 +0 +1 +1\n/)
  expect(described).toContain('gold  [Amadi] (said) trams stop')
  expect(described).toContain('ours  [] () Ice melts')
})
