import { expect, test } from 'vitest'
import * as hearsay from '../src/index.js'

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
