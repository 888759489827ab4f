import { expect, test } from 'vitest'
import { nearest } from '../src/nearest.js'

const KNOWN = ['outlet', 'outlets', 'minConfidence']

test.each([
  ['outlts', 'outlets'],
  ['outlet', 'outlet'],
  ['MINCONFIDENCE', 'minConfidence'],
  ['minconfidance', 'minConfidence'],
  ['outletx', 'outlet'],
  ['qlet', null],
  ['', null],
  ['out', null],
  ['x'.repeat(1e6), null],
])('%s: %s', (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected)
})
