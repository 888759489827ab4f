import { describe, expect, it } from 'vitest'
import { checkAnnotations } from './support/check-annotations.js'
import { checkBio } from './support/check-bio.js'
import { checkQuotations } from './support/check-quotations.js'
import { checkStandoff } from './support/check-standoff.js'
import { checkTables } from './support/check-tables.js'
import { readTexts } from './support/texts.js'

const texts = readTexts()

it('has fixtures with something to write in all of the formats', () => {
  const all = texts.flatMap(([, , { attributions }]) => attributions)
  expect(all.length).toBeGreaterThan(500)
  expect(all.some(({ quote }) => quote.spans.length > 1)).toBe(true)
  expect(all.some(({ parent }) => parent !== null)).toBe(true)
  expect(all.some(({ speakers }) => speakers.some(({ mention }) => mention === null))).toBe(true)
  expect(all.some(({ outlets }) => outlets.some(({ mention }) => mention === null))).toBe(true)
})

describe.each([
  ['brat standoff, there and back', checkStandoff],
  ['CSV, TSV and NDJSON', checkTables],
  ['BIO', checkBio],
  ['Web Annotation', checkAnnotations],
  ['schema.org', checkQuotations],
])('%s', (_, check) => {
  it.each(texts)('%s', async (_, text, report) => {
    expect(await check(text, report)).toEqual([])
  })
})
