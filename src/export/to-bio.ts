import { scanTokens } from '../document/scan-tokens.js'
import { firstWhere } from '../first-where.js'
import { checkKeys } from '../options.js'
import type { Range } from '../stages.js'
import type { Report, Span } from '../types.js'
import { bioColumns } from './bio-columns.js'
import { checkExport } from './check-export.js'
import { checkOffsets, type OffsetUnit, offsetsIn } from './offset-unit.js'

/** How tokens are written. */
export interface BioOptions {
  /** What START and END count. Default "utf-16", as in the report. */
  readonly offsets?: OffsetUnit
}

const CONTROL = /\p{Cc}/gu

/**
 * The text's tokens with BIO labels, a line each, in CoNLL-U Plus (https://universaldependencies.org/ext-format.html):
 * tabs between the columns, an empty line after each paragraph, the columns' names in the first line. QUOTE has the
 * attribution's type for label ("B-indirect"), CUE and SPEAKER their kind, OUTLET its role; what overlaps stands in
 * further columns, QUOTE2 and so on. A token of which a span holds but a part has its label.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toBio(text, parse(text)).split('\n')[2] // '2\tThe\t1\t4\tB-direct\tO\tO\tO\tO'
 */
export function toBio(text: string, report: Report, options?: BioOptions): string {
  const { offsets } = checkKeys(options, 'the options of toBio()', ['offsets'])
  const { attributions } = checkExport('toBio()', text, report).report
  const offset = offsetsIn(checkOffsets(offsets), text)
  const { starts, ends, lines } = scanTokens(text)
  const rangeOf = ({ start, end }: Span): Range => ({
    from: firstWhere(ends.length, (token) => (ends[token] ?? 0) > start),
    to: firstWhere(starts.length, (token) => (starts[token] ?? 0) >= end),
  })
  const firsts = new Set(lines)
  const columns = bioColumns(attributions, rangeOf, (token) => firsts.has(token))
  const written = [
    'ID',
    'FORM',
    ...['START', 'END', ...columns.map(({ name }) => name)].map((name) => `HEARSAY:${name}`),
  ]
  const output = [`# global.columns = ${written.join(' ')}\n`]
  let first = 0
  for (const [token, start] of starts.entries()) {
    if (firsts.has(token)) first = token
    const end = ends[token] ?? start
    const form = text.slice(start, end).replace(CONTROL, '\ufffd')
    const labels = columns.map((column) => column.labels.get(token) ?? 'O')
    output.push(`${[token - first + 1, form, offset(start), offset(end), ...labels].join('\t')}\n`)
    if (token + 1 === starts.length || firsts.has(token + 1)) output.push('\n')
  }
  return output.join('')
}
