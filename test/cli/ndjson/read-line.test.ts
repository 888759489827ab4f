import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readLine } from '../../../src/cli/ndjson/read-line.js'
import { anyCharacter } from '../../support/any-character.js'

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const read = (input: string | Uint8Array | null) =>
  readLine({ number: 7, bytes: input === null ? null : Buffer.from(input), end: 0, whole: true })

describe('articles', () => {
  test('with what is known of them; what else there is stays behind', () => {
    const line = '{"id": "a1", "text": "She left.", "outlet": "Daily Lantern", "author": null, "date": "2026"}'
    expect(read(line)).toEqual({ id: 'a1', article: { text: 'She left.', outlet: 'Daily Lantern', author: null } })
  })

  test.each([0, -3, 1.5, 2 ** 53 - 1, '', 'ü', '__proto__'])('the id %j', (id) => {
    expect(read(JSON.stringify({ id, text: '' }))).toMatchObject({ id })
  })

  test('a byte-order mark does not count, nor do spaces around', () => {
    expect(read('\ufeff {"id": 1, "text": "\ufeffa"} \t')).toMatchObject({ id: 1, article: { text: '\ufeffa' } })
  })

  test('U+2028, lone surrogates and NUL within the text are text', () => {
    expect(read('{"id": 1, "text": "a\u2028b\\ud800\\u0000"}')).toMatchObject({
      article: { text: 'a\u2028b\ud800\0' },
    })
  })

  test('"__proto__" in the line makes nothing of another kind', () => {
    const entry = read('{"id": 1, "text": "a", "__proto__": {"outlet": "x"}}')
    expect(entry).toEqual({ id: 1, article: { text: 'a', outlet: undefined, author: undefined } })
  })
})

test.each(['', '  \t', '\ufeff'])('nothing in %j', (line) => {
  expect(read(line)).toBeNull()
})

test.each([
  [null, 'The line is too long for an article.'],
  [Buffer.from([0x22, 0xe2, 0x80]), 'The line is not valid UTF-8.'],
  [Buffer.from('a\0', 'utf16le'), /^The line is not JSON: /],
  ['{"id": 1, "text": "cut o', /^The line is not JSON: .*\.$/],
  ['{"id": 1, "text": "a"} {"id": 2, "text": "b"}', /^The line is not JSON: /],
  ['[1]', 'The line is not an object {"id", "text"}.'],
  ['null', 'The line is not an object {"id", "text"}.'],
  ['"text"', 'The line is not an object {"id", "text"}.'],
  ['{"text": "a"}', /^The article has no "id" that is a string or a number/],
  ['{"id": null, "text": "a"}', /^The article has no "id"/],
  ['{"id": 9007199254740993, "text": "a"}', /larger numbers must be strings/],
  ['{"id": 1e999, "text": "a"}', /larger numbers must be strings/],
])('no article in %s', (line, problem) => {
  expect(read(line)).toEqual({ id: null, problem: expect.stringMatching(problem) })
})

test('any bytes and any JSON are an article, a problem or nothing, and never throw', () => {
  const bytes = fc.uint8Array({ maxLength: 80 })
  const json = fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text))
  const torn = fc
    .tuple(fc.record({ id: fc.string(), text: fc.string({ unit: anyCharacter }) }), fc.nat(100))
    .map(([article, end]) => Buffer.from(JSON.stringify(article)).subarray(0, end))
  fc.assert(
    fc.property(fc.oneof(bytes, json, torn), (line) => {
      const entry = read(line)
      if (entry !== null) expect('article' in entry || typeof entry.problem === 'string').toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('every article that is written as JSON is read back', () => {
  const id = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.maxSafeInteger(),
    fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
  )
  fc.assert(
    fc.property(id, fc.string({ unit: anyCharacter }), (id, text) => {
      expect(read(JSON.stringify({ id, text }))).toMatchObject({ id, article: { text } })
    }),
    { numRuns: 500 },
  )
})
