import { describe, expect, it } from 'vitest'
import { checkAnnotations } from './support/check-annotations.js'
import { checkBio } from './support/check-bio.js'
import { checkQuotations } from './support/check-quotations.js'
import { checkStandoff } from './support/check-standoff.js'
import { checkTables } from './support/check-tables.js'
import { readTexts } from './support/texts.js'

const texts = readTexts()

describe('every fixture', () => {
  it('is there, and together they have something to write in all parts of the formats', () => {
    const all = texts.flatMap(([, , { attributions }]) => attributions)
    expect(all.length).toBeGreaterThan(500)
    expect(all.some(({ quote }) => quote.spans.length > 1)).toBe(true)
    expect(all.some(({ parent }) => parent !== null)).toBe(true)
    expect(all.some(({ speakers }) => speakers.some(({ mention }) => mention === null))).toBe(true)
    expect(all.some(({ outlets }) => outlets.some(({ mention }) => mention === null))).toBe(true)
  })

  it.each([
    ['goes to brat and comes back without loss', checkStandoff],
    ['is read from CSV, TSV and NDJSON by others', checkTables],
    ['has its spans in BIO', checkBio],
    ['is a page of Web Annotations', checkAnnotations],
    ['is a graph of schema.org', checkQuotations],
  ])(
    '%s',
    async (_, check) => {
      const problems = await Promise.all(
        texts.map(async ([name, text, report]) => (await check(text, report)).map((problem) => `${name}: ${problem}`)),
      )
      expect(problems.flat()).toEqual([])
    },
    120_000,
  )
})
