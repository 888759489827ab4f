import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findMarks } from '../../src/quotes/find-marks.js'
import { pairMarks } from '../../src/quotes/pair-marks.js'

const read = createReader()

/** Each pair of a text's first paragraph from mark to mark, or with a bar where one without a closing mark ends. */
function pairs(text: string): string[] {
  const document = read(text)
  const paragraph = document.paragraphs[0] ?? { from: 0, to: 0 }
  const { pairs, strays } = pairMarks(document, paragraph, findMarks(document, paragraph))
  const found = [...pairs].sort((left, right) => left.open - right.open)
  return [
    ...found.map(({ open, close, end }) => {
      expect(close ?? end - 1).toBe(end - 1)
      return `${text.slice(document.starts[open], document.ends[end - 1])}${close === null ? '|' : ''}`
    }),
    ...strays.map((token) => `stray at ${document.starts[token]}`),
  ]
}

describe('pairs', () => {
  it.each([
    // a straight mark between two words opens where nothing is open, unless nothing follows
    ['He said no"yes"', ['"yes"']],
    ['It ended there "', ['stray at 15']],
    ['Never” he said. No”', ['stray at 5', 'stray at 18']],
    // what is opened again has been forgotten, unless two closing marks are to come
    ['“One “two', ['“One|', '“two|']],
    ['“One “two”', ['“One|', '“two”']],
    ['“One “two””', ['“One “two””', '“two”']],
    ['“One “two” “three””', ['“One “two” “three””', '“two”', '“three”']],
    // a closing mark closes what stands open within
    ['“One «two”', ['“One «two”']],
    ['«One “two» then”', ['«One “two»', 'stray at 15']],
    // single marks are apostrophes sooner
    ['He said ‘no', []],
    ['He said ‘No', ['‘No|']],
    ['He said ‘no’', ['‘no’']],
    ['“One ‘two” three', ['“One ‘two”']],
    ['“The voters’ “fear”', ['“The voters’|', '“fear”']],
    ['‘The voters’ ‘anger’', ['‘The voters’', '‘anger’']],
    ['‘The voters’ so “great” anger’', ['‘The voters’ so “great” anger’', '“great”']],
    ['“Of ‘voters’ so “great” anger’ then”', ['“Of ‘voters’ so “great” anger’ then”', '‘voters’', '“great”']],
    ['No’ he said ‘Yes’', ['‘Yes’']],
    // inches
    ['A 5" of “no"', ['“no"']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  it('stand within each other eight deep and no deeper', () => {
    const nested = (depth: number) =>
      pairs(`${'“a '.repeat(depth)}b${'”'.repeat(depth)}`).filter((pair) => pair.endsWith('|'))
    expect(nested(8)).toEqual([])
    expect(nested(9)).not.toEqual([])
  })
})
