import { describe, expect, test } from 'vitest'
import { excerpt, placeBack } from '../../src/chains/excerpt.js'
import { findChains } from '../../src/chains/find-chains.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Finding, Range } from '../../src/stages.js'

const readDocument = createReader()

/** A toy in the place of the models: the first "said" of some words with all before it as speaker and all behind it as quote. */
function readFirstSaid(words: readonly string[]): readonly Finding[] {
  const size = words.length
  const said = words.indexOf('said')
  if (said === -1 || said === size - 1) return []
  return [
    {
      cue: { from: said, to: said + 1 },
      head: said,
      quote: [{ from: said + 1, to: size }],
      speaker: said === 0 ? [] : [{ from: 0, to: said }],
      type: null,
      confidence: 0.9,
    },
  ]
}

/** "speaker: quote" for each finding. */
function chainsIn(text: string): string[] {
  const document = readDocument(text)
  const wordsOf = (ranges: readonly Range[]) =>
    ranges.flatMap(({ from, to }) => document.words.slice(from, to)).join(' ')
  const read = (parts: readonly Range[]) =>
    parts.flatMap((part) => {
      const excerpts = excerpt(document, [part])
      return placeBack(excerpts, [part], readFirstSaid(excerpts.words))
    })
  return findChains(findQuotations(document), readFirstSaid(document.words), read).map(
    ({ speaker, quote }) => `${wordsOf(speaker)}: ${wordsOf(quote)}`,
  )
}

describe('reports within reports', () => {
  test('are read to any depth', () => {
    expect(chainsIn('Ada said Ben said Cem said it rained')).toEqual([
      'Ada: Ben said Cem said it rained',
      'Ben: Cem said it rained',
      'Cem: it rained',
    ])
  })

  test('are looked for in all quotes at once, in the order of the text', () => {
    const document = readDocument('it rained all night said Ada and it snowed all day said Ben')
    const finding = (head: number, from: number): Finding => {
      const quote = [{ from, to: from + 4 }]
      return { cue: { from: head, to: head + 1 }, head, quote, speaker: [], type: null, confidence: 0.9 }
    }
    const asked: (readonly Range[])[] = []
    findChains(findQuotations(document), [finding(4, 7), finding(11, 0)], (parts) => {
      asked.push(parts)
      return []
    })
    expect(asked).toEqual([
      [
        { from: 0, to: 4 },
        { from: 7, to: 11 },
      ],
    ])
  })

  test('need a speaker', () => {
    expect(chainsIn('Ada said said it rained')).toEqual(['Ada: said it rained'])
  })

  test('are not looked for in quotation marks', () => {
    expect(chainsIn('Ada said “Ben said it rained”')).toEqual(['Ada: “ Ben said it rained ”'])
  })

  test('nor where the quote is too short to hold any', () => {
    expect(chainsIn('Ada said he said so too')).toEqual(['Ada: he said so too', 'he: so too'])
    expect(chainsIn('Ada said he said so')).toEqual(['Ada: he said so'])
  })
})
