import { expect, test } from 'vitest'
import { findFrontedObjects } from '../../src/constructions/find-fronted-objects.js'
import { foundBy } from './found-by.js'

test.each([
  [
    'It led to a shooting President Ilse Brandt later acknowledged.',
    'President Ilse Brandt | later acknowledged | a shooting',
  ],
  ['They signed an agreement that the ministry had denied.', 'the ministry | had denied | an agreement'],
  ['It was a debt he never admitted.', 'he | never admitted | a debt'],
  ['It grew from a charge of theft the rector disputed, and spread.', 'the rector | disputed | a charge of theft'],
])('%s', (text, found) => {
  expect(foundBy(findFrontedObjects, text)).toEqual([found])
})

test.each([
  'She liked the way he admitted the mistake.',
  'It was the day the mayor confirmed, at last.',
  'In a whisper the clerk admitted, and left.',
  'It was a bone the cat was denied.',
  'It was an egg the mayor denied.',
  'The Echo printed a letter the mayor confirmed the sale in.',
])('nothing in: %s', (text) => {
  expect(foundBy(findFrontedObjects, text)).toEqual([])
})

test('what goes on with a participle behind the verb gives way to the object in front', () => {
  const text = 'It led to a shooting President Ilse Brandt acknowledged, breaking with her own rule.'
  const before = [{ speaker: 'President Ilse Brandt', cue: 'acknowledged', quote: 'breaking with her own rule' }]
  expect(foundBy(findFrontedObjects, text, before)).toEqual(['President Ilse Brandt | acknowledged | a shooting'])
})

test.each([
  ['It was the day the mayor acknowledged, breaking with habit.', 'breaking with habit'],
  ['It led to a shooting the mayor acknowledged, “breaking with habit”.', '“breaking with habit”'],
  ['It led to a shooting the mayor acknowledged, to the day.', 'to the day'],
])('the finding stays in: %s', (text, quote) => {
  const before = [{ speaker: 'the mayor', cue: 'acknowledged', quote }]
  expect(foundBy(findFrontedObjects, text, before)).toEqual([`the mayor | acknowledged | ${quote}`])
})
