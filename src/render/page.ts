import type { Report } from '../types.js'
import type { Voice } from './voices.js'

/** What the lists of a page are made from. */
export interface Page {
  readonly report: Report
  /** Those that are shown, with those of their attributions that are. */
  readonly voices: readonly Voice[]
  readonly idPrefix: string
}
