import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import type { Sketch } from './sketch.js'
import { windowOf } from './window.js'

/** A candidate with its window. */
export interface Windowed extends Range {
  readonly candidate: Candidate
}

/** So many words of windows for each word of a block, at most. News has one or two; endless cues must not cost time without bounds. */
const MOST = 16

/** A block's candidates with their windows; the likeliest only where all would be too much to read. */
export function affordWindows(
  evidence: Evidence,
  sketch: Sketch,
  candidates: readonly Candidate[],
  block: Range,
): readonly Windowed[] {
  const all = candidates.map((candidate): Windowed => ({ candidate, ...windowOf(evidence, sketch, candidate) }))
  let left = MOST * (block.to - block.from)
  const likeliest = [...all].sort((a, b) => b.candidate.probability - a.candidate.probability)
  const kept = likeliest.filter(({ from, to }) => {
    left -= to - from
    return left >= 0
  })
  return kept.length === all.length ? all : all.filter((windowed) => kept.includes(windowed))
}
