import type { Report } from '../types.js'
import type { Article, ArticleOptions } from './article.js'

/** In what `start` and `end` are counted: UTF-16 units as in the report, or Unicode code points as in Python and R. */
export type OffsetUnit = 'utf-16' | 'code-point'

/** How a table is written. */
export interface TableOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8. Default false. */
  readonly bom?: boolean
  /** Default "utf-16". */
  readonly offsets?: OffsetUnit
}

/**
 * A spreadsheet as CSV (RFC 4180), one row a triple: each speaker and outlet of each attribution. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe. The first row has the names of the columns.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toCsv(text, parse(text), { bom: true })
 * toCsv([{ text, report: parse(text), source: 'https://lantern.example/bridge' }])
 */
export function toCsv(text: string, report: Report, options?: TableOptions & ArticleOptions): string
export function toCsv(articles: readonly Article[], options?: TableOptions): string
export function toCsv(..._args: readonly unknown[]): string {
  throw new Error('being written')
}

/** As `toCsv`, with tabs between the cells; tabs and line breaks within them become spaces. */
export function toTsv(text: string, report: Report, options?: TableOptions & ArticleOptions): string
export function toTsv(articles: readonly Article[], options?: TableOptions): string
export function toTsv(..._args: readonly unknown[]): string {
  throw new Error('being written')
}
