import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/plugins/compromise/compromise-view.js'
import { mapTerms } from '../../../src/plugins/compromise/term-map.js'
import { HOSTILE } from '../../support/hostile.js'

const ODD =
  '\n\n  Rain\u00a0 fell.\t“It’s   wet,”\r\n\r\nshe\u2003said — “can’t\u200b go” …  \u3000He (a well-known man) left.\u2028 '

function documentOf(text: string): View['document'] {
  return nlp.tokenize(text).document as View['document']
}

describe('the text of a document', () => {
  it('is the text that was read, odd white space and all', () => {
    expect(mapTerms(documentOf(ODD)).text).toBe(ODD)
  })

  it.each(HOSTILE.filter(([, text]) => text.trim() !== ''))('is what compromise takes for it: %s', (_, text) => {
    const doc = nlp.tokenize(text)
    expect(mapTerms(doc.document as View['document']).text).toBe(doc.text())
  })

  it('is what compromise takes for it, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...'"“”‘’\'.,!?…-—() \n\t\u00a0\u2028\ufeff',
      ' said ',
      'Voss',
      'can’t',
      'well-known',
      ':)',
      'U.S.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const doc = nlp.tokenize(parts.join(''))
        expect(mapTerms(doc.document as View['document']).text).toBe(doc.text())
      }),
    )
  })
})

describe('the terms that a span touches', () => {
  const document = documentOf(ODD)
  const { toPointers, text } = mapTerms(document)
  const wordsAt = (start: number, end: number) =>
    toPointers({ start, end, text: text.slice(start, end) }).map(([sentence, from, to]) =>
      document[sentence]?.slice(from, to).map((term) => term.text),
    )
  const wordsOf = (piece: string) => wordsAt(text.indexOf(piece), text.indexOf(piece) + piece.length)

  it('are whole terms', () => {
    expect(wordsOf('wet')).toEqual([['wet']])
    expect(wordsOf('ell-kno')).toEqual([['well', 'known']])
  })

  it('have both halves of a contraction', () => {
    expect(wordsOf('can’t')).toEqual([['can’t\u200b', '']])
  })

  it('are a pointer for each sentence', () => {
    expect(wordsOf('fell.\t“It’s   wet')).toEqual([['fell'], ['It’s', 'wet']])
  })

  it('are none where only signs or white space stand', () => {
    expect(wordsOf('.\t“')).toEqual([])
    expect(wordsAt(text.length, text.length + 1)).toEqual([])
  })
})
