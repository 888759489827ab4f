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

const REACH = 80

/** The namings within a fixed distance of a token; `namings` are in the order of the text. */
export function namingsNear(namings: readonly Naming[], token: number): readonly Naming[] {
  let [low, high] = [0, namings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.from ?? 0) < token - REACH) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < namings.length && (namings[to]?.from ?? 0) <= token + REACH) to++
  return namings.slice(low, to)
}
