import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { HearsayError } from '../../src/errors.js'
import { resolveParserOptions } from '../../src/options.js'
import { parseAll } from '../../src/pool/parse-all.js'
import { resolvePoolOptions } from '../../src/pool/resolve-pool-options.js'
import { toyWeights } from '../support/toy-weights.js'

test('defaults', () => {
  const cores = availableParallelism()
  expect(resolvePoolOptions(undefined)).toEqual({
    concurrency: cores,
    parser: { parser: { outlets: [], weights: null }, all: {} },
    flow: { window: cores * 8, ordered: true, signal: null },
  })
})

test('null is as good as leaving out, for every option', () => {
  const nothing = {
    concurrency: null,
    ordered: null,
    window: null,
    signal: null,
    outlets: null,
    weights: null,
  } as never
  expect(resolvePoolOptions(nothing)).toEqual(resolvePoolOptions(undefined))
})

test('options go where they belong', () => {
  const { signal } = new AbortController()
  const outlets = [{ name: 'Daily Lantern' }]
  expect(
    resolvePoolOptions({
      concurrency: 3,
      ordered: false,
      window: 5,
      signal,
      outlets,
      weights: toyWeights,
      outlet: 'Daily Lantern',
    }),
  ).toEqual({
    concurrency: 3,
    parser: { parser: resolveParserOptions({ outlets, weights: toyWeights }), all: { outlet: 'Daily Lantern' } },
    flow: { window: 5, ordered: false, signal },
  })
})

test.each([
  [{ concurrency: 0 }, 'concurrency should be a whole number from 1 but is the number 0; correct it or leave it out.'],
  [
    { concurrency: '2' },
    'concurrency should be a whole number from 1 but is the string "2"; correct it or leave it out.',
  ],
  [{ window: 1.5 }, 'window should be a whole number from 1 but is the number 1.5; correct it or leave it out.'],
  [{ ordered: 'no' }, 'ordered should be true or false but is the string "no"; correct it or leave it out.'],
  [{ signal: {} }, 'signal should be an AbortSignal but is an object; correct it or leave it out.'],
  [{ minConfidence: 2 }, /^minConfidence should be a number from 0 to 1/],
  [{ outlets: 'CNN' }, /^outlets should be an array/],
  [{ weights: 7 }, /^weights should be a string/],
  [{ weights: '' }, /^Expected weights of version/],
  [{ concurency: 2 }, '"concurency" is no key of the options of parseAll(); did you mean "concurrency"?'],
  [{ minConfidense: 0 }, '"minConfidense" is no key of the options of parseAll(); did you mean "minConfidence"?'],
  ['fast', 'the options of parseAll() should be an object but is the string "fast"; correct it or leave it out.'],
])('misuse throws at the call: %j', (options, message) => {
  const call = () => parseAll([], options as never)
  expect(call).toThrow(HearsayError)
  expect(call).toThrow(message)
})

test.each([['The port is closed.'], [42], [null], [{ id: 1, text: 'a' }]])(
  'what cannot be iterated: %j',
  (articles) => {
    expect(() => parseAll(articles as never)).toThrow(/^parseAll\(\) expects an iterable or a stream of articles/)
  },
)
