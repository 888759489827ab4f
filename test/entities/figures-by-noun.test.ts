import { expect, test } from 'vitest'
import { makeFigure } from '../../src/entities/figure.js'
import { figuresByNoun } from '../../src/entities/figures-by-noun.js'
import type { Phrase } from '../../src/entities/mention.js'

const ada = makeFigure('person', 'Ada Brandt', ['ada', 'brandt'])
ada.roles.push({ range: { from: 0, to: 1 }, noun: 'senator' })
const panel = { ...makeFigure('organization', 'the Ethics Committee', ['ethics', 'committee']), noun: 'committee' }

function phrase(noun: string, kind: Phrase['kind'], plural = false): Phrase {
  return { range: { from: 0, to: 1 }, head: 0, noun, plural, kind, article: 'definite' }
}

test('the named are taken up by any noun of the same line', () => {
  const { candidates } = figuresByNoun([ada, panel])
  expect(candidates(phrase('lawmaker', 'person'))).toEqual([0])
  expect(candidates(phrase('panel', 'organization'))).toEqual([1])
  expect(candidates(phrase('senator', 'person', true))).toEqual([])
})

test('the unnamed are taken up by their own noun only, in the same number', () => {
  const { candidates, remember } = figuresByNoun([ada])
  remember(phrase('senator', 'person'), 1)
  expect(candidates(phrase('senator', 'person'))).toEqual([0, 1])
  expect(candidates(phrase('lawmaker', 'person'))).toEqual([0])
  expect(candidates(phrase('senator', 'person', true))).toEqual([])
})

test('of many the latest stay', () => {
  const { candidates, remember } = figuresByNoun([])
  for (let figure = 0; figure < 12; figure++) remember(phrase('guard', 'person'), figure)
  expect(candidates(phrase('guard', 'person'))).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
})
