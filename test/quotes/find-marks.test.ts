import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findMarks } from '../../src/quotes/find-marks.js'

const read = createReader()

/** "no" → '" open, " close' */
function shapes(text: string): string {
  const document = read(text)
  return document.paragraphs
    .flatMap((paragraph) => findMarks(document, paragraph))
    .map(({ token, shape }) => `${document.words[token]} ${shape}`)
    .join(', ')
}

describe('the shape of a mark', () => {
  it.each([
    // the first of a paragraph opens, unless it stands alone
    ['”Never', '” open'],
    ['” he said', '” open'],
    ['One.\n” he said', '” open'],
    ['"', '" either'],
    ['One.\n”', '” close'],
    // marks that open by form
    ['He saw “it“.', '“ open, “ close'],
    ['He saw it “ there', '“ open'],
    ['He saw it (“)', '“ open'],
    ['It was no“yes', '“ open'],
    // marks that close by form
    ['He said ”so” twice', '” open, ” close'],
    ['He said ” so', '” close'],
    ['He said ”. So', '” close'],
    ['It was no”yes', '” close'],
    // marks that tell nothing by form: white space tells
    ['He saw "it" there', '" open, " close'],
    ['He saw " it " there', '" either, " either'],
    ['It was no"yes', '" either'],
    ['It ends "', '" either'],
    // and what stands beside
    ['It was ("so")', '" open, " close'],
    ['he—"so"—said', '" open, " close'],
    ['It was "so", "so".', '" open, " close, " open, " close'],
    ['It was (" so', '" close'],
    ['It was ". So', '" open'],
    // and other marks
    ['It was “"so', '“ open, " open'],
    ['It was »"so', '» close, " either'],
    ['It was so"” then', '" close, ” close'],
    ['It was so"“then', '" either, “ open'],
    // what every object has is no mark
    ['It was constructor"so', '" either'],
    ['It was so"constructor', '" either'],
    ['The constructor and the hasOwnProperty', ''],
  ])('%s', (text, expected) => {
    expect(shapes(text)).toBe(expected)
  })
})
