import { describe, expect, test } from 'vitest'
import { HearsayError } from '../src/errors.js'
import { checkText, resolveParseOptions, resolveParserOptions } from '../src/options.js'
import { toyWeights } from './support/toy-weights.js'

function errorOf(call: () => unknown): HearsayError {
  try {
    call()
  } catch (error) {
    if (error instanceof HearsayError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the text', () => {
  test('any string will do, also one that is no proper Unicode', () => {
    for (const text of ['', ' \n', '\ud800', 'x'.repeat(1e6)]) expect(checkText(text)).toBe(text)
  })

  test.each([
    [42, 'the number 42'],
    [Number.NaN, 'the number NaN'],
    [10n, 'a bigint'],
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'the boolean true'],
    [Symbol('secret'), 'a symbol'],
    [() => 'secret', 'a function'],
    [['a'], 'an array'],
    [{ text: 'a' }, 'an object'],
  ])('%s is none', (value, shown) => {
    const error = errorOf(() => checkText(value))
    expect(error.code).toBe('INVALID_TEXT')
    expect(error.message).toBe(`parse() expects a string but got ${shown}; pass the text of an article.`)
  })

  test.each([new Uint8Array(3), new ArrayBuffer(3), Buffer.from('abc')])('bytes must be decoded first', (bytes) => {
    expect(errorOf(() => checkText(bytes)).message).toMatch(/TextDecoder/)
  })

  test('no code of the value is run to show it', () => {
    const trap = { toString: () => expect.fail('toString ran'), toJSON: () => expect.fail('toJSON ran') }
    expect(errorOf(() => checkText(trap)).message).toMatch(/an object/)
  })
})

describe('options of parse()', () => {
  test.each([undefined, null, {}])('%s is all defaults', (options) => {
    const { kinds, ...rest } = resolveParseOptions(options)
    expect(rest).toEqual({ outlet: null, author: null, minConfidence: 0 })
    expect([...kinds]).toEqual(['statement', 'thought', 'intention', 'ruling', 'evidence'])
  })

  test('what is given stands', () => {
    const options = { outlet: 'The Millfield Gazette', author: null, minConfidence: 1, kinds: ['ruling'] }
    const { kinds, ...rest } = resolveParseOptions(options)
    expect(rest).toEqual({ outlet: 'The Millfield Gazette', author: null, minConfidence: 1 })
    expect([...kinds]).toEqual(['ruling'])
  })

  test('no kinds at all is a wish like any other', () => {
    expect(resolveParseOptions({ kinds: [] }).kinds.size).toBe(0)
  })

  test.each([
    [{ minConfidence: -0.1 }, 'minConfidence should be a number from 0 to 1 but is the number -0.1'],
    [{ minConfidence: 1.5 }, 'minConfidence should be a number from 0 to 1 but is the number 1.5'],
    [{ minConfidence: Number.NaN }, 'minConfidence should be a number from 0 to 1 but is the number NaN'],
    [{ minConfidence: '0.5' }, 'minConfidence should be a number from 0 to 1 but is the string "0.5"'],
    [{ kinds: 'statement' }, 'kinds should be an array of statement, thought, intention, ruling, evidence'],
    [{ kinds: ['statement', 'opinion'] }, 'kinds[1] should be one of statement, thought, intention, ruling, evidence'],
    [{ kinds: new Array(1) }, 'kinds[0] should be one of'],
    [{ outlet: 7 }, "outlet should be the name of the article's publisher or null but is the number 7"],
    [{ outlet: ' ' }, 'outlet should be'],
    [{ author: Symbol('me') }, "author should be the name of the article's author or null but is a symbol"],
    ['json', 'the options of parse() should be an object but is the string "json"'],
    [[], 'the options of parse() should be an object but is an array'],
    [new Map(), 'the options of parse() should be an object but is an object'],
    [() => null, 'the options of parse() should be an object but is a function'],
  ])('%o', (options, message) => {
    const error = errorOf(() => resolveParseOptions(options))
    expect(error.code).toBe('INVALID_OPTION')
    expect(error.message).toContain(message)
    expect(error.message).toMatch(/; correct it or leave it out\.$/)
  })

  test.each([
    ['minConfidense', 'did you mean "minConfidence"?'],
    ['Outlet', 'did you mean "outlet"?'],
    ['kind', 'did you mean "kinds"?'],
    ['language', 'known are "outlet", "author", "minConfidence", "kinds".'],
  ])('the key %s is unknown', (key, remedy) => {
    const error = errorOf(() => resolveParseOptions({ [key]: 1 }))
    expect(error.code).toBe('INVALID_OPTION')
    expect(error.message).toBe(`"${key}" is no key of the options of parse(); ${remedy}`)
  })

  test('huge and broken strings are shown shortly and as plain characters', () => {
    expect(errorOf(() => resolveParseOptions({ minConfidence: 'x'.repeat(1e6) })).message.length).toBeLessThan(200)
    expect(errorOf(() => resolveParseOptions({ ['k'.repeat(1e6)]: 1 })).message.length).toBeLessThan(200)
    expect(errorOf(() => resolveParseOptions({ kinds: ['\ud800\n'] })).message).toContain('"\\ud800\\n"')
  })
})

describe('options of createParser()', () => {
  test.each([undefined, null, {}, { outlets: null, weights: null }])('%o is neither outlets nor weights', (options) => {
    expect(resolveParserOptions(options)).toEqual({ outlets: [], weights: null })
  })

  test('weights are those given', () => {
    expect(resolveParserOptions({ weights: toyWeights })).toEqual({ outlets: [], weights: toyWeights })
  })

  test('an outlet’s lists and its domain may be left out', () => {
    const { outlets } = resolveParserOptions({ outlets: [{ name: 'Millfield Gazette', country: 'NZ', kind: 'wire' }] })
    expect(outlets).toEqual([
      {
        name: 'Millfield Gazette',
        domain: null,
        aliases: [],
        programmes: [],
        ambiguous: [],
        country: 'NZ',
        kind: 'wire',
      },
    ])
  })

  test('what the caller changes later changes nothing', () => {
    const aliases = ['the Gazette']
    const { outlets } = resolveParserOptions({ outlets: [{ name: 'Millfield Gazette', aliases }] })
    aliases.push('the Post')
    expect(outlets[0]?.aliases).toEqual(['the Gazette'])
  })

  test.each([
    [{ outlets: 'BBC' }, 'outlets should be an array of { name, aliases, domain } but is the string "BBC"'],
    [{ outlets: ['BBC'] }, 'outlets[0] should be an object { name, aliases, domain } but is the string "BBC"'],
    [{ outlets: [{}] }, 'outlets[0].name should be a name but is undefined; give the outlet its name.'],
    [{ outlets: [{ name: '' }] }, 'outlets[0].name should be a name but is the string ""'],
    [{ outlets: [{ name: 'A', aliases: 'B' }] }, 'outlets[0].aliases should be an array of names'],
    [{ outlets: [{ name: 'A', aliases: ['B', 3] }] }, 'outlets[0].aliases[1] should be a name but is the number 3'],
    [{ outlets: [{ name: 'A', kind: 'blog' }] }, 'outlets[0].kind should be one of wire, newspaper'],
    [{ outlets: [{ name: 'A', domian: 'a.example' }] }, '"domian" is no key of outlets[0]; did you mean "domain"?'],
    [{ weights: {} }, 'weights should be a string such as hearsay/weights exports but is an object'],
    [{ outlet: 'A' }, '"outlet" is no key of the options of createParser(); did you mean "outlets"?'],
  ])('%o', (options, message) => {
    const error = errorOf(() => resolveParserOptions(options))
    expect(error.code).toBe('INVALID_OPTION')
    expect(error.message).toContain(message)
  })
})
