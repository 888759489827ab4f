import type { Range } from '../stages.js'
import type { OutletKind } from '../types.js'

/** Words of the text that name an outlet, whether or not it reports anything there. */
export interface Naming extends Range {
  readonly name: string
  readonly domain: string | null
  /** `null` where neither registry nor name tells. */
  readonly kind: OutletKind | null
  /** "full" names stand alone; "short" ones ("the Post") and nouns ("the newspaper") lean on an earlier naming. */
  readonly form: 'full' | 'short' | 'noun'
  /** Whether the words may well mean something else: "Time", "People". */
  readonly doubtful: boolean
  readonly programme: boolean
}
