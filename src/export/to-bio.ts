import type { Report } from '../types.js'
import type { OffsetUnit } from './to-csv.js'

/** How tokens are written. */
export interface BioOptions {
  /** Default "utf-16". */
  readonly offsets?: OffsetUnit
}

/**
 * The text's tokens with BIO labels, a line each, in CoNLL-U Plus (https://universaldependencies.org/ext-format.html):
 * tabs between the columns, an empty line after each paragraph, the columns' names in the first line.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toBio(text, parse(text)).split('\n')[2] // '2\tThe\t1\t4\tB-direct\tO\tO\tO\tO'
 */
export function toBio(_text: string, _report: Report, _options?: BioOptions): string {
  throw new Error('being written')
}
