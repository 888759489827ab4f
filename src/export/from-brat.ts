import type { Report } from '../types.js'

/** What `readBrat` gives: what could be read, and what could not. */
export interface BratResult {
  readonly report: Report
  /** In the order of the lines; empty where every line could be read. */
  readonly errors: readonly BratError[]
}

/** A line of a brat file that could not be read. */
export interface BratError {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/**
 * Reads annotations that were written by `toBrat`, and corrected or added to in brat or by hand, as a report. Whatever
 * is left out has a default: a speaker's name is the text of its mention, an attribution without confidence has 1.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_BRAT for lines that cannot be read, with their
 * numbers; `readBrat` reads the others.
 * @example
 * const report = fromBrat(text, readFileSync('bridge.ann', 'utf8'))
 */
export function fromBrat(_text: string, _standoff: string): Report {
  throw new Error('being written')
}

/**
 * As `fromBrat`, but lines that cannot be read are told and left out.
 *
 * @throws {HearsayError} INVALID_TEXT or INVALID_BRAT unless both are strings.
 * @example
 * const { report, errors } = readBrat(text, standoff)
 * for (const { line, message } of errors) console.warn(`line ${line}: ${message}`)
 */
export function readBrat(_text: string, _standoff: string): BratResult {
  throw new Error('being written')
}
