import type { Range } from '../stages.js'
import { distanceBucket, fineProbabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { SKETCH_LABELS, type Sketch } from './sketch.js'
import type { Surroundings } from './surroundings.js'

/** Candidates by their main word. */
export type Governors = ReadonlyMap<number, Candidate>

/** More tags or relations than this are not told apart. */
const MOST_TAGS = 63
const MOST_RELATIONS = 63
const SUFFIXES = 1024
const CUE_CHILDREN = 127
/** Stands for the word above the root. */
const ROOT = { distance: 23, level: 5, tag: MOST_TAGS + 1 } as const
const NONE = MOST_RELATIONS + 1
const JOINS = 15

/** What the labeller is told of a token, whatever the candidate: each input with its number of values. */
const TOKEN = {
  suffix: SUFFIXES,
  shape: 8,
  tag: MOST_TAGS + 1,
  relation: MOST_RELATIONS + 1,
  quote: 4,
  level: 5,
  edges: 16,
  headDistance: ROOT.distance + 1,
  headLevel: ROOT.level + 1,
  headTag: ROOT.tag + 1,
  label: SKETCH_LABELS,
} as const

/** What it is told of a token beside the candidate. "Branch" and "twig" are the two highest arcs on the way up to the cue. */
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

export const TOKEN_INPUTS = Object.keys(TOKEN).length
export const PAIR_INPUTS = Object.keys(PAIR).length
export const CUE_INPUTS = Object.keys(CUE).length

/** The first row of each input; row 0 is the same for all. */
const token = firstRows(TOKEN, 1)
const pair = firstRows(PAIR, token.end)
const cue = firstRows(CUE, pair.end)
/** How many rows there are. */
export const ROLE_ROWS = cue.end

function firstRows<Name extends string>(sizes: Readonly<Record<Name, number>>, start: number) {
  const rows = {} as Record<Name, number>
  let end = start
  for (const name of Object.keys(sizes) as Name[]) {
    rows[name] = end
    end += sizes[name]
  }
  return { ...rows, end }
}

/** Writes the rows of tokens `from` up to `to`, `TOKEN_INPUTS` each. */
export function writeTokenRows(out: Int32Array, evidence: Evidence, { labels }: Sketch, { from, to }: Range): void {
  const { suffix, shape, tag, relation, quoteState, level, head, sentenceFrom, sentenceTo, blockFrom, blockTo } =
    evidence
  let at = 0
  for (let i = from; i < to; i++) {
    const above = head[i] as number
    const starts = (i === sentenceFrom[i] ? 1 : 0) + (i === blockFrom[i] ? 4 : 0)
    const ends = (i === (sentenceTo[i] as number) - 1 ? 2 : 0) + (i === (blockTo[i] as number) - 1 ? 8 : 0)
    out[at++] = token.suffix + ((suffix[i] as number) & (SUFFIXES - 1))
    out[at++] = token.shape + (shape[i] as number)
    out[at++] = token.tag + Math.min(tag[i] as number, MOST_TAGS)
    out[at++] = token.relation + Math.min(relation[i] as number, MOST_RELATIONS)
    out[at++] = token.quote + (quoteState[i] as number)
    out[at++] = token.level + (level[i] as number)
    out[at++] = token.edges + starts + ends
    out[at++] = token.headDistance + (above < 0 ? ROOT.distance : distanceBucket(above - i) + 11)
    out[at++] = token.headLevel + (above < 0 ? ROOT.level : (level[above] as number))
    out[at++] = token.headTag + (above < 0 ? ROOT.tag : Math.min(tag[above] as number, MOST_TAGS))
    out[at++] = token.label + (labels[i] as number)
  }
}

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
