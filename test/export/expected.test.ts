import { expect, test } from 'vitest'
import {
  bratConfig,
  fromBrat,
  toBio,
  toBrat,
  toCsv,
  toNdjson,
  toSchemaOrg,
  toTsv,
  toWebAnnotation,
} from '../../src/export/index.js'
import { REPORT, TEXT } from '../support/everything.js'

/*
 * Each format once, with everything that a report can have: what stands in test/export/expected is for reading, and for
 * its difference when something changes. `npx vitest run test/export/expected -u` writes it anew.
 */

const ARTICLE = {
  title: 'A bridge',
  outlet: 'Lynford Echo',
  author: 'Ida Brandt',
  source: 'https://lynford-echo.example/bridge',
  published: '2026-03-01',
}

test.each([
  ['table.csv', () => toCsv(TEXT, REPORT, ARTICLE)],
  ['table.tsv', () => toTsv(TEXT, REPORT, ARTICLE)],
  ['lines.ndjson', () => toNdjson(TEXT, REPORT, ARTICLE)],
  ['tokens.bio', () => toBio(TEXT, REPORT)],
  ['standoff.ann', () => toBrat(TEXT, REPORT)],
  ['annotation.conf', () => bratConfig()],
  ['annotation.json', () => inLines(toWebAnnotation(TEXT, REPORT, ARTICLE))],
  ['schema-org.json', () => inLines(toSchemaOrg(TEXT, REPORT, ARTICLE))],
])('%s', async (file, write) => {
  await expect(write()).toMatchFileSnapshot(`expected/${file}`)
})

test('brat, there and back', () => {
  expect(fromBrat(TEXT, toBrat(TEXT, REPORT))).toEqual(REPORT)
})

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
