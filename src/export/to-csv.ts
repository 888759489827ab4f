import { csvFormatRow, tsvFormatRow } from 'd3-dsv'
import { wrong } from '../options.js'
import type { Report } from '../types.js'
import type { Article, ArticleOptions } from './article.js'
import { checkOffsets, type OffsetUnit } from './offset-unit.js'
import { readCall } from './read-call.js'
import { safeCell } from './safe-cell.js'
import { tableRows } from './table-rows.js'

/** How a table is written. */
export interface TableOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8. Default false. */
  readonly bom?: boolean
  /** What `start` and `end` count. Default "utf-16", as in the report. */
  readonly offsets?: OffsetUnit
}

/**
 * A spreadsheet as CSV (RFC 4180), one row a triple: each speaker and outlet of each attribution. `id` and `parent` are
 * indexes into the report's attributions; `start` and `end` are those of the whole quote. Cells that a spreadsheet would
 * take for a formula begin with an apostrophe. The first row has the names of the columns.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toCsv(text, parse(text), { bom: true })
 * toCsv([{ text, report: parse(text), source: 'https://lantern.example/bridge' }])
 */
export function toCsv(text: string, report: Report, options?: TableOptions & ArticleOptions): string
export function toCsv(articles: readonly Article[], options?: TableOptions): string
export function toCsv(...args: readonly unknown[]): string {
  return writeTable('toCsv()', args, (row) => csvFormatRow(row.map(safeCell)), '\r\n')
}

/** As `toCsv`, with tabs between the cells; tabs and line breaks within them become spaces. */
export function toTsv(text: string, report: Report, options?: TableOptions & ArticleOptions): string
export function toTsv(articles: readonly Article[], options?: TableOptions): string
export function toTsv(...args: readonly unknown[]): string {
  return writeTable('toTsv()', args, (row) => tsvFormatRow(row.map((cell) => safeCell(onOneLine(cell)))), '\n')
}

function onOneLine(cell: string): string {
  return cell.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
}

function writeTable(
  caller: string,
  args: readonly unknown[],
  write: (row: readonly string[]) => string,
  lineEnd: string,
): string {
  const { articles, options } = readCall(caller, args, ['bom', 'offsets'])
  const mark = checkBom(options.bom) ? '\ufeff' : ''
  const rows = tableRows(articles, checkOffsets(options.offsets))
  return mark + rows.map((row) => write(row) + lineEnd).join('')
}

function checkBom(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value !== 'boolean') throw wrong('bom', 'true or false', value)
  return value
}
