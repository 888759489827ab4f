import { expect, test } from 'vitest'
import * as hearsay from '../src/index.js'
import { createPlugin } from '../src/plugins/compromise/index.js'
import { createDocParser } from '../src/plugins/wink/index.js'
import { toyWeights } from './support/toy-weights.js'

test('the public names, and no others', () => {
  expect(Object.keys(hearsay).sort()).toEqual(['HearsayError', 'createParser', 'parse', 'triples'])
})

test('misuse is told before anything is loaded', () => {
  expect(() => hearsay.parse(42 as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }))
  expect(() => hearsay.parse('', { minConfidense: 1 } as never)).toThrow('did you mean "minConfidence"?')
  expect(() => hearsay.createParser({ outlets: 1 } as never)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION' }),
  )
})

test.each([hearsay.createParser, createDocParser, createPlugin])('weights that are none are refused: %o', (create) => {
  for (const weights of ['', 'lorem ipsum', toyWeights.slice(0, -2)])
    expect(() => create({ weights })).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }))
})

test('a parser reads with the weights that it was given', () => {
  const parser = hearsay.createParser({ weights: toyWeights })
  expect(() => parser.parse('“It is so,” Ada Moreau said.')).toThrow('JSON')
})

test('a parser cannot be changed', () => {
  const parser = hearsay.createParser()
  expect(Object.isFrozen(parser)).toBe(true)
  expect(Object.keys(parser)).toEqual(['parse'])
})

test('the error is an Error with a name and a code', () => {
  const error = new hearsay.HearsayError('INVALID_TEXT', 'why')
  expect(error).toBeInstanceOf(Error)
  expect(`${error}`).toBe('HearsayError: why')
  expect(error.code).toBe('INVALID_TEXT')
})
