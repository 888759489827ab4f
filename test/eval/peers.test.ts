import { expect, test } from 'vitest'
import type { Places } from '../../eval/brat.js'
import { compromise } from '../../eval/peers/compromise.js'
import { quoteParser } from '../../eval/peers/quote-parser.js'

const TEXT = 'Rain fell. “The old ferry has sunk off the coast,” said Ruth Amadi. “The old ferry,” she added.'

function inWords(places: readonly Places[]) {
  const slice = ([start, end]: readonly [number, number]) => TEXT.slice(start, end)
  return places.map(({ content, cue, source }) => [content, cue, source].map((pieces) => pieces.map(slice)))
}

test('compromise: quotations, each at its place', () => {
  const found = compromise(TEXT)
  expect(inWords(found).map(([content]) => content)).toEqual([
    [expect.stringContaining('has sunk off the coast')],
    [expect.stringContaining('The old ferry,')],
  ])
  expect(found[1]?.content[0]?.[0]).toBe(TEXT.lastIndexOf('“'))
})

test('quote-parser: quote, verb and name, each quote once', () => {
  const [first, second, ...rest] = inWords(quoteParser(TEXT))
  expect(first).toEqual([['The old ferry has sunk off the coast,'], ['said'], [expect.stringMatching(/^Ruth Amadi/)]])
  expect(second).toEqual([['The old ferry,'], ['added'], ['she']])
  expect(rest).toEqual([])
})
