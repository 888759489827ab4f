import { isDeepStrictEqual } from 'node:util'
import { parse as parseCsv } from 'csv-parse/sync'
import { toCsv, toNdjson, toTsv } from '../../../src/export/index.js'
import type { Report } from '../../../src/types.js'

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/** What another reader of CSV, TSV and NDJSON does not find as it should; empty where nothing. */
export function checkTables(text: string, report: Report): readonly string[] {
  const csv = parseCsv(toCsv(text, report), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  const tsv = parseCsv(toTsv(text, report), { columns: true, delimiter: '\t', record_delimiter: '\n' }) as Record<
    string,
    string
  >[]
  const expected = report.attributions.flatMap(({ quote, speakers, outlets }) =>
    namesOf(speakers).flatMap((speaker) => namesOf(outlets).map((outlet) => [quote.text, speaker, outlet].map(inUtf8))),
  )
  const cells = (rows: readonly Record<string, string>[]) =>
    rows.map(({ quote, speaker, outlet }) => [quote, speaker, outlet])
  const oneLine = (cell: string): string => cell.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
  const unguarded = (cell = ''): string =>
    cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
  const lines = toNdjson(text, report)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const all = report.attributions.map((attribution, id) => ({ source: null, id, ...attribution }))
  return [
    ...[...csv, ...tsv].flatMap((row) =>
      Object.values(row)
        .filter((cell) => FORMULA.test(cell))
        .map((cell) => `runs: ${cell}`),
    ),
    ...(isDeepStrictEqual(
      cells(csv).map((row) => row.map(unguarded)),
      expected,
    )
      ? []
      : [`CSV: ${JSON.stringify(csv)}`]),
    ...(isDeepStrictEqual(
      cells(tsv).map((row) => row.map(unguarded)),
      expected.map((row) => row.map(oneLine)),
    )
      ? []
      : [`TSV: ${JSON.stringify(tsv)}`]),
    ...(isDeepStrictEqual(lines, all) ? [] : ['NDJSON: not the attributions']),
  ]
}

function namesOf(named: readonly { readonly name: string }[]): readonly string[] {
  return named.length > 0 ? named.map(({ name }) => name) : ['']
}

/** As the reader has it, which has no half characters. */
function inUtf8(text: string): string {
  return Buffer.from(text).toString()
}
