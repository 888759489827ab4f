import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/render/paragraphs.js'

const LONG = 'word '.repeat(30).trim()

describe('paragraphsOf', () => {
  it.each([
    ['', []],
    [' \n\t\n ', []],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\n\ntwo\n', ['one', 'two']],
    ['wrapped\nlines\n\nnext', ['wrapped\nlines', 'next']],
    ['wrapped\r\nlines\r\n \r\nnext', ['wrapped\r\nlines', 'next']],
    [`Headline\n${LONG}\n\nlast`, ['Headline', LONG, 'last']],
    ['old\rMac', ['old', 'Mac']],
    // A hundred characters may be a wrapped line, one more is a paragraph.
    [`${'x'.repeat(100)}\nb\n\nc`, [`${'x'.repeat(100)}\nb`, 'c']],
    [`${'x'.repeat(101)}\nb\n\nc`, ['x'.repeat(101), 'b', 'c']],
  ])('%j', (text, paragraphs) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs)
  })
})
