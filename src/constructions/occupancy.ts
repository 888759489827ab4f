import type { Finding, Range } from '../stages.js'
import { onceFor } from './once-for.js'

/** What findings have taken of a text. */
export interface Occupancy {
  /**
   * Whether tokens are free for another finding: none is part of a cue or speaker, and all stand outside quotes or all in
   * the same one, whose speaker then tells what others say. A speaker may also be one already.
   */
  readonly isFree: (ranges: readonly Range[], speaker?: Range) => boolean
  /** Whether a token stands in somebody's quote and is none of its cues and speakers. */
  readonly isQuoted: (token: number) => boolean
  /** Whether a token is outside all findings, or in the quote that also holds the other token. */
  readonly isLevel: (token: number, other: number) => boolean
}

const CUE = -1
const SPEAKER = -2

/** The tokens are marked when first asked about, as many texts give nothing to ask. */
export const occupancyOf = onceFor(({ size }, findings: readonly Finding[]): Occupancy => {
  let marked: Marked | null = null
  const look = (): Marked => {
    marked ??= mark(size, findings)
    return marked
  }
  return {
    isFree(ranges, speaker) {
      const { place } = look()
      const own = place[ranges[0]?.from ?? 0] ?? CUE
      const isAll = ({ from, to }: Range, wanted: number) => place.subarray(from, to).every((at) => at === wanted)
      if (own < 0 || !ranges.every((range) => isAll(range, own))) return false
      return speaker === undefined || isAll(speaker, own) || isAll(speaker, SPEAKER)
    },
    isQuoted: (token) => (look().place[token] ?? 0) > 0,
    isLevel(token, other) {
      const { place, pieces } = look()
      const own = place[token] ?? CUE
      if (own <= 0) return own === 0
      const { from, to } = pieces[own - 1] as Range
      return other >= from && other < to
    },
  }
})

interface Marked {
  /** For each token `CUE`, `SPEAKER`, 0 outside, else the number of the shortest piece of a quote that holds it, from 1. */
  readonly place: Int32Array
  readonly pieces: readonly Range[]
}

function mark(size: number, findings: readonly Finding[]): Marked {
  const place = new Int32Array(size)
  const pieces = findings.flatMap(({ quote }) => quote).sort((a, b) => b.to - b.from - (a.to - a.from))
  pieces.forEach(({ from, to }, at) => {
    place.fill(at + 1, from, to)
  })
  for (const { speaker } of findings) for (const { from, to } of speaker) place.fill(SPEAKER, from, to)
  for (const { cue } of findings) if (cue !== null) place.fill(CUE, cue.from, cue.to)
  return { place, pieces }
}
