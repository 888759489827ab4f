import { describe, expect, test } from 'vitest'
import { indexMarks } from '../../src/report/quote-marks.js'
import { trimQuote } from '../../src/report/trim-quote.js'
import { typeOf } from '../../src/report/type-of.js'
import { toSpan } from '../../src/span.js'
import { marked } from '../support/marked-finding.js'

function trimmed(source: string): readonly string[] {
  const { document, quotations, finding } = marked(source)
  const pieces = trimQuote(document, indexMarks(document, quotations), finding.quote, finding.cue?.from ?? -1)
  return pieces.map((piece) => toSpan(document, piece).text)
}

function type(source: string): string {
  const { document, quotations, finding } = marked(source)
  const marks = indexMarks(document, quotations)
  const outside = finding.cue?.from ?? -1
  return typeOf(document, marks, finding, trimQuote(document, marks, finding.quote, outside), outside)
}

describe('outer marks go, what they hold stays', () => {
  test.each([
    ['["We lost the bridge,"] she <said>.', ['We lost the bridge,']],
    ['[“We lost the bridge,”] she <said>, [“and the road.”]', ['We lost the bridge,', 'and the road.']],
    ["[''We lost the bridge,''] she <said>.", ['We lost the bridge,']],
    ["['We lost the bridge',] she <said>.", ['We lost the bridge']],
    ['She <blasted> [the “dead hand” of a “failed state.”]', ['the “dead hand” of a “failed state.”']],
    ['She <blasted> [“dead hands” and ongoing “piracy.”]', ['“dead hands” and ongoing “piracy.”']],
    ['[“He told me ‘never again’,”] she <said>.', ['He told me ‘never again’,']],
  ])('%s', (source, pieces) => {
    expect(trimmed(source)).toEqual(pieces)
  })
})

describe('a mark whose partner stands outside the piece goes', () => {
  test.each([
    ['[“We lost] the bridge,” she <said>.', ['We lost']],
    ['“We lost [the bridge,”] she <said>.', ['the bridge,']],
    ['She <said>: [“We lost the bridge.]', ['We lost the bridge.']],
    ['She <said> [we lost the bridge.”]', ['we lost the bridge']],
  ])('%s', (source, pieces) => {
    expect(trimmed(source)).toEqual(pieces)
  })
})

describe('"that" and the sentence’s own punctuation go', () => {
  test.each([
    ['She <said> [that the bridge was lost.]', ['the bridge was lost']],
    ['She <said> [that “the bridge is lost.”]', ['the bridge is lost.']],
    ['She <said>[, at last, that it rained.]', ['at last, that it rained']],
    [
      '[The bridge was lost,] she <said>[, and that the road was open.]',
      ['The bridge was lost', 'and that the road was open'],
    ],
    ['She <said> [that is wrong.]', ['that is wrong']],
    ['She <said> [that remains wrong.]', ['that remains wrong']],
    ['She <said> [this bridge is wrong.]', ['this bridge is wrong']],
    ['[“That bridge is lost,”] she <said>.', ['That bridge is lost,']],
    ['She <met> [officials of the U.S.]', ['officials of the U.S.']],
    ['He noted [that] ministers <said> [the road was open.]', ['the road was open']],
    ['She <denied> [that].', ['that']],
  ])('%s', (source, pieces) => {
    expect(trimmed(source)).toEqual(pieces)
  })
})

test('within somebody’s speech, the inner statement is trimmed as plain words are', () => {
  expect(trimmed('“He <told> me [that the bridge was lost.]” she said.')).toEqual(['the bridge was lost'])
  expect(trimmed('“He <told> me, [‘The bridge is lost.’]” she said.')).toEqual(['The bridge is lost.'])
})

test('a piece without words is dropped', () => {
  expect(trimmed('[“…”] she <said>, [“We lost.”]')).toEqual(['We lost.'])
  expect(trimmed('She <said> [“”].')).toEqual([])
})

describe('direct, mixed, indirect', () => {
  test.each([
    ['["We lost the bridge,"] she <said>, ["and the road."]', 'direct'],
    ['["We lost the bridge."]', 'direct'],
    ['She <said> [that "we lost the bridge."]', 'direct'],
    ['She <said> [the “dead hand” of the state was back.]', 'mixed'],
    ['["We lost,"] she <said>[, and the road was gone.]', 'mixed'],
    ['She <said> [the bridge was lost.]', 'indirect'],
    ['“He <told> me [that the bridge was lost.]” she said.', 'indirect'],
    ['“He <told> me, [‘The bridge is lost.’]” she said.', 'direct'],
    ["She <said> [the workers' bridge was the mayor's.]", 'indirect'],
  ])('%s is %s', (source, expected) => {
    expect(type(source)).toBe(expected)
  })
})
