import { expect, test } from 'vitest'
import { findInnerStatements } from '../../src/constructions/find-inner-statements.js'
import { foundBy } from './found-by.js'

test.each([
  [
    'Duarte left the reasons open but confirmed the sale, the Echo noted.',
    'Duarte left the reasons open but confirmed the sale',
    'Duarte | confirmed | the sale',
  ],
  [
    'The bishop had deplored the price of candles, the Echo noted.',
    'The bishop had deplored the price of candles',
    'The bishop | had deplored | the price of candles',
  ],
  [
    'The bishop insisted that candles were dear, the Echo noted.',
    'The bishop insisted that candles were dear',
    'The bishop | insisted | candles were dear',
  ],
])('%s', (text, quote, found) => {
  expect(foundBy(findInnerStatements, text, [{ speaker: 'the Echo', cue: 'noted', quote }])).toContain(found)
})

test.each([
  ['The price was confirmed and the market closed, the Echo noted.', 'The price was confirmed and the market closed'],
  ['The price rose, the Echo noted.', 'The price rose'],
])('nothing in: %s', (text, quote) => {
  expect(foundBy(findInnerStatements, text, [{ speaker: 'the Echo', cue: 'noted', quote }])).toHaveLength(1)
})

test('what nobody else reports is left to the models', () => {
  expect(foundBy(findInnerStatements, 'Duarte confirmed the sale.')).toEqual([])
})
