import { describe, expect, test } from 'vitest'
import { findSignedQuotes } from '../../src/constructions/find-signed-quotes.js'
import { findUncuedQuotes } from '../../src/constructions/find-uncued-quotes.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Finding } from '../../src/stages.js'

const read = createReader()

/** The quotes found in `text` beside the one in quotation marks that stands first in it and that "said" attributes. */
function uncuedIn(text: string): string[] {
  const document = read(text)
  const quotations = findQuotations(document)
  const said = document.words.indexOf('said')
  const first = quotations.list[0]
  const attributed: Finding[] =
    said === -1 || first === undefined
      ? []
      : [
          {
            cue: { from: said, to: said + 1 },
            head: said,
            quote: [{ from: first.open, to: (first.close ?? first.open) + 1 }],
            speaker: [{ from: said - 1, to: said }],
            type: null,
            confidence: 0.9,
          },
        ]
  return findUncuedQuotes(document, quotations, attributed)
    .filter(({ cue }) => cue === null)
    .map(({ quote: [range] }) => text.slice(document.starts[range?.from ?? 0], document.ends[(range?.to ?? 1) - 1]))
}

describe('quotes without a cue', () => {
  test('go on in the next paragraph', () => {
    const text = '“We tried to call,” Voss said.\n“Nobody answered for three days.”\n“So we drove out there ourselves.”'
    expect(uncuedIn(text)).toEqual(['“Nobody answered for three days.”', '“So we drove out there ourselves.”'])
  })

  test('may be a word long in a talk by turns', () => {
    expect(uncuedIn('“We tried,” Voss said.\n“And now?”\n“Nothing.”')).toEqual(['“And now?”', '“Nothing.”'])
  })

  test('go on where the paragraph before is left open', () => {
    expect(uncuedIn('“We tried to call,” Voss said. “We did.\n“Nobody answered for three days.”')).toEqual([
      '“Nobody answered for three days.”',
    ])
  })
})

describe('no quote of their own', () => {
  test.each([
    ['nobody is quoted before', 'The band played on.\n“Nobody answered for three days.”'],
    [
      'a paragraph without a quotation lies between',
      '“We tried,” Voss said.\nIt rained.\n“Nobody came for three days.”',
    ],
    ['part of a sentence', '“We tried,” Voss said.\nThe sign at the gate read “Nobody enters here without a pass”.'],
    ['a slogan', '“We tried,” Voss said.\n“Safety first!”'],
    ['a quotation that is attributed', '“We tried to call the office,” Voss said.'],
  ])('%s', (_, text) => {
    expect(uncuedIn(text)).toEqual([])
  })

  test('behind a signature', () => {
    const document = read('“We tried to call.” — Mara Voss\n“Nobody answered for three days.”')
    const quotations = findQuotations(document)
    const signed = findSignedQuotes(document, quotations, [])
    expect(signed).toHaveLength(1)
    expect(findUncuedQuotes(document, quotations, signed)).toEqual(signed)
  })
})
