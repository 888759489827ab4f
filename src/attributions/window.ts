import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'

/** How far a cue's speaker and quote are looked for in its paragraph, in tokens, beyond its own sentence. */
const REACH_BEFORE = 90
const REACH_AFTER = 135
/** How far back even in its own sentence: endless ones must not cost time without bounds. */
const FARTHEST = 300
/** Least probability of a speaker or a quote, at its likeliest word, for which another sentence is looked at. */
const LIKELY = 0.05

/** The tokens around a candidate in which its speaker and its quote are looked for: its sentence, and others that may have some. */
export function windowOf(evidence: Evidence, sketch: Sketch, candidate: Candidate): Range {
  const { blockFrom, blockTo, sentenceFrom, sentenceTo } = evidence
  const own = sentenceFrom[candidate.from] as number
  const first = Math.max(
    blockFrom[candidate.from] as number,
    Math.min(candidate.from - REACH_BEFORE, Math.max(own, candidate.from - FARTHEST)),
  )
  const end = Math.min(blockTo[candidate.from] as number, candidate.to + REACH_AFTER)
  let from = Math.max(first, own)
  while (from > first && isOpen(evidence, sketch, from - 1)) from = Math.max(first, sentenceFrom[from - 1] as number)
  let to = Math.min(end, sentenceTo[candidate.to - 1] as number)
  while (to < end && isOpen(evidence, sketch, to)) to = Math.min(end, sentenceTo[to] as number)
  return { from, to }
}

/** Whether a token's sentence may hold what belongs to a cue elsewhere: quotation marks, or something likely enough and no cue of its own. */
function isOpen({ sentenceFrom, sentenceTo, quoteState }: Evidence, { marginals, labels }: Sketch, token: number) {
  let likely = false
  let cue = false
  let marks = false
  for (let i = sentenceFrom[token] as number; i < (sentenceTo[token] as number); i++) {
    const at = i * SKETCH_LABELS
    if ((marginals[at + SKETCH.outside] as number) + cueMass(marginals, at) < 1 - LIKELY) likely = true
    if (labels[i] === SKETCH.cueStart) cue = true
    if (quoteState[i] !== 0) marks = true
  }
  return marks || (likely && !cue)
}

function cueMass(marginals: Float32Array, at: number): number {
  return (marginals[at + SKETCH.cueStart] as number) + (marginals[at + SKETCH.cue] as number)
}
