import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import { ROLE } from './roles.js'

/** One way to read a candidate: which tokens are its speaker and its quote. */
export interface Reading {
  readonly candidate: Candidate
  readonly window: Range
  /** One of `ROLE` a token of the window. */
  readonly roles: Uint8Array
  /** Tokens of the document, in order; the speaker may have none. */
  readonly speaker: readonly number[]
  readonly quote: readonly number[]
  /** From the first token of either to the last. */
  readonly extent: Range
  /** Of the whole labelling, given the candidate. */
  readonly logProbability: number
}

export function toReading(candidate: Candidate, window: Range, roles: Uint8Array, logProbability: number): Reading {
  const speaker: number[] = []
  const quote: number[] = []
  for (let k = 0; k < roles.length; k++) {
    const role = roles[k] as number
    if (role === ROLE.outside) continue
    if (role <= ROLE.speaker) speaker.push(window.from + k)
    else quote.push(window.from + k)
  }
  const from = Math.min(speaker[0] ?? Infinity, quote[0] ?? Infinity)
  const to = Math.max(speaker.at(-1) ?? -1, quote.at(-1) ?? -1) + 1
  return { candidate, window, roles, speaker, quote, extent: { from, to }, logProbability }
}
