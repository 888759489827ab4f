import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findMarks, type Mark } from '../../src/quotes/find-marks.js'
import { closingsAhead, isInchMark, isPossessive, mayStayOpen, singlesAhead } from '../../src/quotes/judge-mark.js'

const read = createReader()
const SHAPES = { '‘': 'open', '’': 'close', '“': 'open', '”': 'close', '"': 'either' } as const

/** Marks by their form alone, with no text around them. */
function marksOf(signs: string): Mark[] {
  return [...signs].map((sign, token) => {
    const family = '‘’'.includes(sign) ? 'single' : 'double'
    return { token, family, shape: SHAPES[sign as keyof typeof SHAPES] }
  })
}

/** A text's first paragraph and the mark at a place among its marks. */
function markIn(text: string, index: number) {
  const document = read(text)
  const paragraph = document.paragraphs[0] ?? { from: 0, to: 0 }
  const marks = findMarks(document, paragraph)
  const mark = marks[index]
  if (!mark) throw new Error(`"${text}" has ${marks.length} marks`)
  return { document, paragraph, marks, mark }
}

describe('singlesAhead', () => {
  it.each([
    ['‘’', [2, 0]],
    ['‘‘’', [0, 2, 0]],
    ['‘“’', [1, 2, 0]],
    ['‘“”’', [1, 1, 2, 0]],
    ['“”', [0, 0]],
    ['’’', [2, 0]],
  ])('%s', (signs, expected) => {
    expect([...singlesAhead(marksOf(signs))]).toEqual(expected)
  })
})

describe('closingsAhead', () => {
  it.each([
    ['“”', [0, 1, 0]],
    ['“”””', [2, 3, 2, 1, 0]],
    ['““', [0, 0, 0]],
    ['”’”', [2, 1, 1, 0]],
    ['”"”', [1, 0, 1, 0]],
  ])('%s', (signs, expected) => {
    expect([...closingsAhead(marksOf(signs))]).toEqual(expected)
  })
})

describe('isPossessive', () => {
  it.each([
    ['‘The voters’ anger’', 1, 2, false, true],
    ['‘THE VOTERS’ anger’', 1, 2, false, true],
    ['‘The voters’ anger”', 1, 1, false, true],
    ['‘The voters’ anger’”', 1, 1, true, false],
    ['‘The voters’ anger’', 1, 2, true, true],
    ['‘The voters’ anger', 1, 0, false, false],
    ['‘The voter’ anger’', 1, 2, false, false],
    ['‘The sister’ anger’', 1, 2, false, false],
    ['‘The voters’—anger’', 1, 2, false, false],
    ['‘The voters’ 5 ways’', 1, 2, false, false],
    ['‘The voters’ 5th way’', 1, 2, false, false],
  ])('%s, mark %i, ahead %i, in double marks %s: %s', (text, index, ahead, inDouble, expected) => {
    const { document, mark } = markIn(text, index)
    expect(isPossessive(document, mark, ahead, inDouble)).toBe(expected)
  })
})

describe('isInchMark', () => {
  it.each([
    ['a 5" screen', 0, false, true],
    ['"A 5" screen," she said', 1, true, true],
    ['He left "in 2015" and', 1, true, false],
    ['He is 6\'2" tall', 0, true, true],
    ['a 5“ screen', 0, false, true],
    ['a 5“screen', 0, false, false],
    ['a 5 " screen', 0, false, false],
    ['a 5» screen', 0, false, false],
    ['a five" screen', 0, false, false],
    ['a 5th" screen', 0, false, false],
    ['"5" ’ screen', 1, true, false],
    ['A 5" (“screen', 0, true, false],
  ])('%s, mark %i, open %s: %s', (text, index, open, expected) => {
    const { document, marks } = markIn(text, index)
    expect(isInchMark(document, marks, index, open)).toBe(expected)
  })
})

describe('mayStayOpen', () => {
  it.each([
    ['He said “no', 0, true],
    ['He said "no', 0, true],
    ['‘No, he said', 0, true],
    ["'No, he said", 0, true],
    ['’ 90s music', 0, false],
    ['He said ‘No', 0, true],
    ['He said ‘no', 0, false],
    ['He said ‘iPhone', 0, false],
    ["He said 'No", 0, false],
    ['He Said ‘', 0, false],
  ])('%s, mark %i: %s', (text, index, expected) => {
    const { document, paragraph, mark } = markIn(text, index)
    expect(mayStayOpen(document, paragraph, mark)).toBe(expected)
  })
})
