import { describe } from '../describe.js'
import { HearsayError } from '../errors.js'
import { checkText } from '../options.js'
import type { Report } from '../types.js'
import { readAttributions } from './read-attributions.js'
import { readEntities } from './read-entities.js'
import { readStandoff } from './read-standoff.js'

/** What `readBrat` gives: what could be read, and what could not. */
export interface BratResult {
  /** What could be read. */
  readonly report: Report
  /** In the order of the lines; empty where every line could be read. */
  readonly errors: readonly BratError[]
}

/** A line of a brat file that could not be read, or not whole. */
export interface BratError {
  /** From 1. */
  readonly line: number
  /** What is wrong with the line. */
  readonly message: string
}

const SHOWN = 5

/**
 * Reads annotations that were written by `toBrat`, and corrected or added to in brat or by hand, as a report. Whatever
 * is left out has a default: a speaker's name is that of who it is, or the text of its mention, an outlet's the text of
 * its mention; an attribution without confidence has 1.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_BRAT for lines that cannot be read, with their
 * numbers; `readBrat` reads the others.
 * @example
 * const report = fromBrat(text, readFileSync('bridge.ann', 'utf8'))
 */
export function fromBrat(text: string, standoff: string): Report {
  const { report, errors } = read('fromBrat()', text, standoff)
  if (errors.length === 0) return report
  const shown = errors.slice(0, SHOWN).map(({ line, message }) => `line ${line}: ${message}`)
  const more = errors.length > SHOWN ? [`and ${errors.length - SHOWN} more`] : []
  const told = [...shown, ...more].join('; ')
  throw new HearsayError('INVALID_BRAT', `fromBrat() cannot read all of it; correct it, or use readBrat(): ${told}.`)
}

/**
 * As `fromBrat`, but what cannot be read is told and left out, and the rest is read.
 *
 * @throws {HearsayError} INVALID_TEXT or INVALID_BRAT unless both are strings.
 * @example
 * const { report, errors } = readBrat(text, standoff)
 * for (const { line, message } of errors) console.warn(`line ${line}: ${message}`)
 */
export function readBrat(text: string, standoff: string): BratResult {
  return read('readBrat()', text, standoff)
}

function read(caller: string, text: unknown, standoff: unknown): BratResult {
  const article = checkText(text, caller)
  if (typeof standoff !== 'string') {
    const came = `${caller} expects the text of a brat file but got ${describe(standoff)}`
    throw new HearsayError('INVALID_BRAT', `${came}; pass what toBrat() returned, or the content of the .ann file.`)
  }
  const errors: BratError[] = []
  const complain = (line: number, message: string): void => {
    errors.push({ line, message })
  }
  const lines = readStandoff(article, standoff, complain)
  const cast = readEntities(lines, complain)
  const attributions = readAttributions(article, lines, cast, complain)
  errors.sort((a, b) => a.line - b.line)
  return { report: { attributions, entities: cast.entities }, errors }
}
