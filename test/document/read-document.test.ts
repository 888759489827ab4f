import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import type { Document, Range } from '../../src/stages.js'
import { anyCharacter } from '../support/any-character.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from '../support/power-of.js'

const read = createReader()
const CASES = 'fixtures/cases'

/** Pieces that news text breaks over, beside whatever fast-check thinks of. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'"“”„«»\'’‘`.,!?…-—–―()[]<>/@#$%&*:;\n\r\t \u00a0\u2003\u2028\u200b\u00ad\ufeff\u0301\0\ud83d\ude00',
  ),
  fc.constantFrom(
    'said',
    'U.S.',
    "n't",
    "'s",
    'http://a.b',
    'a@b.co',
    '1,000',
    'Sen.',
    '-5',
    '👩‍👩‍👧',
    '🇩🇪',
    '...',
    "''",
  ),
  fc.string({ unit: anyCharacter, maxLength: 3 }),
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

function expectPartition(ranges: readonly Range[], owners: Int32Array, size: number): void {
  let next = 0
  for (const [index, { from, to }] of ranges.entries()) {
    expect(from).toBe(next)
    expect(to).toBeGreaterThan(from)
    for (let token = from; token < to; token++) expect(owners[token]).toBe(index)
    next = to
  }
  expect(next).toBe(size)
}

function expectSound({ text, size, words, starts, ends, tags, spaced, ...document }: Document): void {
  expect([words.length, starts.length, ends.length, tags.length, spaced.length]).toEqual(Array(5).fill(size))
  let last = 0
  for (let token = 0; token < size; token++) {
    const start = starts[token] ?? -1
    const end = ends[token] ?? -1
    expect(text.slice(last, start).trim()).toBe('')
    expect(end).toBeGreaterThan(start)
    expect(words[token]).toBe(text.slice(start, end))
    expect(words[token]).not.toMatch(/\s/)
    expect(spaced[token]).toBe(token === 0 || start > last ? 1 : 0)
    expect(tags[token]).toMatch(/^[A-Z]+$/)
    last = end
  }
  expect(text.slice(last).trim()).toBe('')
  expectPartition(document.sentences, document.sentenceOf, size)
  expectPartition(document.paragraphs, document.paragraphOf, size)
  for (const { from, to } of document.sentences) {
    expect(document.paragraphOf[from]).toBe(document.paragraphOf[to - 1])
  }
}

describe('read', () => {
  it('holds every character but white space in exactly one token, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => expectSound(read(text))),
      { numRuns: 400 },
    )
  })

  it('reads the same words from every kind of line break', () => {
    const lines = fc.array(
      texts.map((text) => text.replace(/[\n\r\u2028\u2029]/g, ' ')),
      { maxLength: 5 },
    )
    const shape = ({ words, tags, sentences, paragraphs }: Document) => ({ words, tags, sentences, paragraphs })
    fc.assert(
      fc.property(lines, fc.constantFrom('\r\n', '\r', '\u2028', '\u2029'), (texts, lineBreak) => {
        expect(shape(read(texts.join(lineBreak)))).toEqual(shape(read(texts.join('\n'))))
      }),
      { numRuns: 100 },
    )
  })

  it('lets no markup run over a line break', () => {
    for (const lineBreak of ['\n', '\r', '\u2028', '\u2029']) {
      expect(read(`<said${lineBreak}>`).words).toEqual(['<', 'said', '>'])
    }
  })

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\r\n\t\u00a0']) {
      expect(read(text)).toMatchObject({ size: 0, words: [], sentences: [], paragraphs: [] })
    }
  })

  it('makes a paragraph of every line with something in it', () => {
    const { paragraphs } = read('\n One two.\n\n \t\nThree.\r\nFour.\u2028Five.\n')
    expect(paragraphs).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
      { from: 5, to: 7 },
      { from: 7, to: 9 },
    ])
  })

  it('tags each token as itself, also behind what the engine cannot read', () => {
    const { words, tags } = read("\u200b \ud800 👍🏽 The mayor's well-known dog didn’t bark; it’s asleep.")
    const tagOf = (word: string) => tags[words.indexOf(word)]
    expect(tagOf('The')).toBe('DET')
    expect(tagOf('mayor')).toBe('NOUN')
    expect(tagOf("'s")).toBe('PART')
    expect(tagOf('dog')).toBe('NOUN')
    expect(tagOf('n’t')).toBe('PART')
    expect(tagOf('bark')).toBe('VERB')
    expect(tagOf('’s')).toBe('AUX')
    expect(tagOf('.')).toBe('PUNCT')
  })

  it('tags a paragraph the same alone and among others, with a full stop or without', () => {
    for (const name of readdirSync(CASES)) {
      const text = readFileSync(join(CASES, name), 'utf8')
      expect(read(text).tags).toEqual(text.split('\n').flatMap((line) => read(line).tags))
    }
  })

  it('keeps the point of an abbreviation from becoming its tag', () => {
    const { words, tags } = read('Sen. Okoro left.')
    expect(words[0]).toBe('Sen.')
    expect(tags[0]).toBe('PROPN')
  })

  it.each([
    ['"'],
    ["'"],
    ['“'],
    ['a'],
    ['a.'],
    ['a-'],
    ["a'"],
    ['a@a.'],
    ['. A '],
    ['\n"'],
    ['<a'],
    ['😀'],
    ['\ud800'],
  ])('grows with the length of a text of nothing but %j', async (unit) => {
    const readAll = (length: number) => read(unit.repeat(length / unit.length))
    expect(await powerOf(readAll, 40_000, 400_000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
  })
})
