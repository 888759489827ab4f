import { expect, test } from 'vitest'
import { findLosses } from '../../eval/results.js'

test('a figure may fall by half a point', () => {
  const before = new Map([
    ['triple.relaxed', 70],
    ['outlet.f1', 50],
  ])
  expect(
    findLosses(
      before,
      new Map([
        ['triple.relaxed', 69.5],
        ['outlet.f1', 80],
      ]),
    ),
  ).toEqual([])
  expect(findLosses(before, new Map([['triple.relaxed', 69.4]]))).toEqual([
    'triple.relaxed was 70.0 and is 69.4: lower by more than 0.5.',
  ])
})

test('what was not measured before cannot fall', () => {
  expect(findLosses(new Map(), new Map([['speaker.name', 0]]))).toEqual([])
})
