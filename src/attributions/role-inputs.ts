import { TAGS } from '../document/universal-tags.js'
import { QUOTE_STATE, type Range } from '../stages.js'
import { DISTANCES, distanceBucket, fineProbabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { toFirstRows } from './first-rows.js'
import { SKETCH, type Sketch } from './sketch.js'

const COMMAS: ReadonlySet<string> = new Set([',', ';', '—', '--', '–', ':'])

/** Counts above these are one. */
const MOST = { cues: 3, marks: 4, commas: 3 } as const
/** On which side of the candidate a token stands. */
const SIDE = { within: 0, before: 1, after: 2 } as const
const SIDES = 3

/** What the network is told of a token beside the candidate; cues, marks and commas are those in between. */
const PAIR = {
  place: 9 * SIDES,
  distance: 2 * DISTANCES + 1,
  cues: (MOST.cues + 1) * SIDES,
  marks: (MOST.marks + 1) * SIDES,
  commas: (MOST.commas + 1) * SIDES,
} as const

/** What it is told of the candidate. */
const CUE = {
  cueTag: TAGS,
  cueLevel: 5,
  cueLength: 4,
  probability: 13,
} as const

export const PAIR_INPUTS = Object.keys(PAIR).length
export const CUE_INPUTS = Object.keys(CUE).length

const pair = toFirstRows(PAIR, 0)
const cue = toFirstRows(CUE, pair.end)
/** How many rows there are. */
export const ROLE_ROWS = cue.end

/** Writes the rows of a candidate, `CUE_INPUTS`. */
export function writeCueRows(out: Int32Array, { tag, level }: Evidence, candidate: Candidate): void {
  const { from, to, head, probability } = candidate
  out[0] = cue.cueTag + (tag[head] as number)
  out[1] = cue.cueLevel + (level[head] as number)
  out[2] = cue.cueLength + Math.min(to - from, 4) - 1
  out[3] = cue.probability + fineProbabilityBucket(probability)
}

/** Writes the rows of a window's tokens, `PAIR_INPUTS` each and `stride` apart. */
export function writePairRows(
  out: Int32Array,
  stride: number,
  evidence: Evidence,
  { labels }: Sketch,
  candidate: Candidate,
  window: Range,
): void {
  const { sentence, quoteState, words } = evidence
  const own = sentence[candidate.from] as number
  const write = (i: number, side: number, away: number, cues: number, marks: number, commas: number) => {
    const sentences = Math.max(-4, Math.min(4, (sentence[i] as number) - own))
    let at = (i - window.from) * stride
    out[at++] = pair.place + side * 9 + sentences + 4
    out[at++] =
      pair.distance +
      (i === candidate.head ? 2 * DISTANCES : distanceBucket(away) + (side === SIDE.before ? 0 : DISTANCES))
    out[at++] = pair.cues + Math.min(cues, MOST.cues) * SIDES + side
    out[at++] = pair.marks + Math.min(marks, MOST.marks) * SIDES + side
    out[at++] = pair.commas + Math.min(commas, MOST.commas) * SIDES + side
  }
  for (let i = candidate.from; i < candidate.to; i++) write(i, SIDE.within, 0, 0, 0, 0)
  let cues = 0
  let marks = 0
  let commas = 0
  for (let i = candidate.from - 1; i >= window.from; i--) {
    if (isMark(quoteState[i])) marks++
    write(i, SIDE.before, candidate.from - i, cues, marks, commas)
    if (labels[i] === SKETCH.cueStart) cues++
    if (COMMAS.has(words[i] as string)) commas++
  }
  cues = 0
  marks = 0
  commas = 0
  for (let i = candidate.to; i < window.to; i++) {
    if (labels[i] === SKETCH.cueStart) cues++
    if (isMark(quoteState[i])) marks++
    write(i, SIDE.after, i - candidate.to + 1, cues, marks, commas)
    if (COMMAS.has(words[i] as string)) commas++
  }
}

function isMark(state: number | undefined): boolean {
  return state === QUOTE_STATE.opening || state === QUOTE_STATE.closing
}
