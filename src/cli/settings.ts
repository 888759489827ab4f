import type { ParseOptions } from '../types.js'

/** How all articles of a run are parsed. */
export interface Settings extends ParseOptions {
  /** `null` for the default's. */
  readonly weights: string | null
}
