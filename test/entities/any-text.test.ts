import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { resolveSpeakers } from '../../src/entities/resolve-speakers.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Finding, Range } from '../../src/stages.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from '../support/power-of.js'

const read = createReader()

const word = fc.constantFrom(
  ...(
    'Ana Brandt Mr. Mrs. Okafor the The a CIA and , . " “ ” ( ) said who he She they it I we of for President Department ' +
    "'s ’ — : senators poll Harbour Board campaign Jr. al-Bashir O’Brien 56 \n \ud800 is both de"
  ).split(' '),
)

describe('resolveSpeakers on any text', () => {
  it('never throws, and gives spans and entities that are there', () => {
    const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.boolean()), { maxLength: 8 }), (text, places) => {
        const document = read(text)
        const findings = document.size === 0 ? [] : places.map((place) => toFinding(document.size, place))
        const relays = findings.map((_, at) => ({
          outlets: [],
          reports: at % 5 === 4,
          cited: [],
          audience: null,
          parent: null,
        }))
        const cast = resolveSpeakers(document, findQuotations(document), findings, relays, { author: null })
        expect(cast.speakers).toHaveLength(findings.length)
        const spans = cast.entities.flatMap(({ mentions }) => mentions)
        for (const { mentions } of cast.entities) {
          expect(mentions.length).toBeGreaterThan(0)
          mentions.slice(1).forEach(({ start }, at) => {
            expect(start).toBeGreaterThanOrEqual(mentions[at]?.end ?? 0)
          })
        }
        for (const { name, mention, entity } of cast.speakers.flat()) {
          expect(name).not.toBe('')
          if (mention) spans.push(mention)
          if (entity !== null) expect(cast.entities[entity]?.name).toBe(name)
        }
        for (const span of spans) {
          expect(span.start).toBeLessThan(span.end)
          expect(text.slice(span.start, span.end)).toBe(span.text)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the text', async () => {
    const passage = 'Mayor Ana Brandt and Bo Brandt met. Brandt said she was late. The mayor left, he said. '
    const resolve = (times: number) => resolveAll(passage.repeat(times))
    expect(await powerOf(resolve, 200, 2000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
  })
})

function toFinding(size: number, [place, length, cued]: [number, number, boolean]): Finding {
  const from = place % size
  const range: Range = { from, to: Math.min(size, from + 1 + length) }
  return {
    cue: cued ? { from, to: from + 1 } : null,
    head: from,
    quote: [{ from: Math.max(0, from - 5), to: from + 1 }],
    speaker: length === 0 ? [] : [range],
    type: null,
    confidence: 1,
  }
}

function resolveAll(text: string): void {
  const document = read(text)
  const quotations = findQuotations(document)
  const findings: Finding[] = []
  document.words.forEach((said, at) => {
    if (said === 'said')
      findings.push({ ...toFinding(document.size, [at, 0, true]), speaker: [{ from: at - 1, to: at }] })
  })
  const relays = findings.map(() => ({ outlets: [], reports: false, cited: [], audience: null, parent: null }))
  resolveSpeakers(document, quotations, findings, relays, { author: null })
}
