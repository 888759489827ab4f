import type { Report } from '../types.js'

/**
 * Whoever quotes are laid at: a speaker; an outlet where it reports without naming one; or nobody that the text gives.
 * Its number is the one that `toHtml`, `toPage` and `toText` show.
 */
export interface Voice {
  /** From 1, in the order of first quotes; 0 where no speaker is given. */
  readonly number: number
  /** `null` where no speaker is given. */
  readonly name: string | null
  readonly kind: 'speaker' | 'outlet' | 'unknown'
  /** Which of the palette's colours, 0 to 7, is its own: `--hearsay-voice-3` in the style sheet is that of `tone` 3. */
  readonly tone: number
  /** Indexes into `Report.attributions`. */
  readonly attributions: readonly number[]
}

/**
 * Who speaks in a report, with the numbers and colours that the rendering gives them. Speakers who are one entity are
 * one voice.
 *
 * @throws {HearsayError} INVALID_REPORT unless `report` is what `parse()` returned (or its JSON, read back).
 * @example
 * listVoices(report).map(({ number, name, attributions }) => `${number} ${name}: ${attributions.length}`)
 */
export function listVoices(_report: Report): readonly Voice[] {
  return []
}
