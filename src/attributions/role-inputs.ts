import type { Range } from '../stages.js'
import { distanceBucket, fineProbabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { toFirstRows } from './first-rows.js'
import type { Surroundings } from './surroundings.js'
import { MOST_RELATIONS, MOST_TAGS } from './text-inputs.js'

/** Candidates by their main word. */
export type Governors = ReadonlyMap<number, Candidate>

const CUE_CHILDREN = 127
const NONE = MOST_RELATIONS + 1
const JOINS = 15

/** What the network is told of a token beside the candidate. "Branch" and "twig" are the two highest arcs on the way up to the cue. */
const PAIR = {
  place: 27,
  distance: 30,
  join: 21,
  branch: NONE + 1,
  joinAndBranch: JOINS * (NONE + 1),
  twig: NONE + 1,
  steps: 7,
  cues: 12,
  marks: 15,
  commas: 12,
  branchStarts: NONE + 1,
  branchEnds: NONE + 1,
} as const

/** What it is told of the candidate. */
const CUE = {
  cueTag: MOST_TAGS + 1,
  cueLevel: 5,
  cueRelation: MOST_RELATIONS + 1,
  cueChildren: CUE_CHILDREN + 1,
  governed: 6,
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
export function writeCueRows(
  out: Int32Array,
  { tag, level, relation, children, head }: Evidence,
  { from, to, head: main, probability }: Candidate,
  governors: Governors,
): void {
  const above = head[main] as number
  // "He [denied] it and [said] …": how the cue hangs from another candidate
  const governor = above >= 0 ? governors.get(above) : undefined
  const governed = governor === undefined ? 0 : governor.probability > 0.5 ? 2 : 1
  out[0] = cue.cueTag + Math.min(tag[main] as number, MOST_TAGS)
  out[1] = cue.cueLevel + (level[main] as number)
  out[2] = cue.cueRelation + Math.min(relation[main] as number, MOST_RELATIONS)
  out[3] = cue.cueChildren + ((children[main] as number) & CUE_CHILDREN)
  out[4] = cue.governed + governed * 2 + (above >= 0 && above < main ? 1 : 0)
  out[5] = cue.cueLength + Math.min(to - from, 4) - 1
  out[6] = cue.probability + fineProbabilityBucket(probability)
}

/**
 * Writes the rows of a window's tokens, `stride` apart: `PAIR_INPUTS` each.
 *
 * @param surroundings What lies between each token and the candidate.
 */
export function writePairRows(
  out: Int32Array,
  stride: number,
  { sentence, relation }: Evidence,
  candidate: Candidate,
  { from, to }: Range,
  surroundings: Surroundings,
): void {
  const { height, branch, twig, steps, cues, marks, commas, branchStarts, branchEnds } = surroundings
  const cueSentence = sentence[candidate.from] as number
  const named = (i: number) => (i < 0 ? NONE : Math.min(relation[i] as number, MOST_RELATIONS))
  for (let i = from; i < to; i++) {
    const k = i - from
    const side = i < candidate.from ? 1 : i < candidate.to ? 0 : 2
    const sentences = Math.max(-4, Math.min(4, (sentence[i] as number) - cueSentence))
    const away = side === 0 ? 0 : distanceBucket(side === 1 ? candidate.from - i : i - candidate.to + 1)
    const join = (height[k] as number) * 3 + side
    const highest = named(branch[k] as number)
    let at = k * stride
    out[at++] = pair.place + side * 9 + sentences + 4
    out[at++] = pair.distance + away + (side === 1 ? 0 : 10) + (i === candidate.head ? 10 : 0)
    out[at++] = pair.join + join
    out[at++] = pair.branch + highest
    out[at++] = pair.joinAndBranch + (join < JOINS ? join * (NONE + 1) + highest : 0)
    out[at++] = pair.twig + named(twig[k] as number)
    out[at++] = pair.steps + Math.min(steps[k] as number, 6)
    out[at++] = pair.cues + (side === 0 ? 0 : Math.min(cues[k] as number, 3) * 3 + side)
    out[at++] = pair.marks + (side === 0 ? 0 : Math.min(marks[k] as number, 4) * 3 + side)
    out[at++] = pair.commas + (side === 0 ? 0 : Math.min(commas[k] as number, 3) * 3 + side)
    out[at++] = pair.branchStarts + named(branchStarts[k] as number)
    out[at++] = pair.branchEnds + named(branchEnds[k] as number)
  }
}
