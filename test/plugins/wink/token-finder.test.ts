import { expect, test } from 'vitest'
import { createTokenFinder, parseDoc } from '../../../src/plugins/wink/index.js'
import { nlp } from './nlp.js'

const TEXT = '“The well-known bridge is safe,” said\tMara Voss’s well-known aide.'

test('the tokens of the document that a span touches, as wink counts them', () => {
  const doc = nlp.readDoc(TEXT)
  const find = createTokenFinder(doc, nlp.its)
  const words = (start: number, end: number) => {
    const range = find({ start, end, text: TEXT.slice(start, end) })
    return range && doc.tokens().out().slice(range.from, range.to).join('|')
  }
  const { spans } = parseDoc(doc, nlp.its).attributions[0]?.quote ?? { spans: [] }
  expect(spans.map(({ start, end }) => words(start, end))).toEqual(['The|well|-|known|bridge|is|safe|,'])
  expect(words(TEXT.indexOf('Mara'), TEXT.indexOf('’s'))).toBe('Mara|Voss')
  expect(words(TEXT.lastIndexOf('known'), TEXT.length)).toBe('known|aide|.')
  expect(words(TEXT.lastIndexOf('ell'), TEXT.lastIndexOf('-'))).toBe('well')
  expect(words(0, TEXT.length)?.split('|')).toEqual(doc.tokens().out())
})

test('a span of white space touches none', () => {
  const at = TEXT.indexOf('\t')
  expect(createTokenFinder(nlp.readDoc(TEXT), nlp.its, TEXT)({ start: at, end: at + 1, text: '\t' })).toBeNull()
  expect(createTokenFinder(nlp.readDoc(''), nlp.its)({ start: 0, end: 1, text: 'a' })).toBeNull()
})
