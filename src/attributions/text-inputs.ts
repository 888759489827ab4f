import type { Range } from '../stages.js'
import { distanceBucket } from './buckets.js'
import type { Evidence } from './evidence.js'
import { toFirstRows } from './first-rows.js'

/** More tags or relations than this are not told apart. */
export const MOST_TAGS = 63
export const MOST_RELATIONS = 63
const SUFFIXES = 1024
const CHILDREN = 127
/** Stands for the word above the root. */
const ROOT = { distance: 23, level: 5, tag: MOST_TAGS + 1 } as const
const NONE = MOST_RELATIONS + 1
/** Farthest that a token looks up its tree for a possible cue. */
const CLIMB = 25
/** Levels of words that may be a cue, and that are likely ones. */
const POSSIBLE = 1
const LIKELY = 2

/**
 * What the network is told of each token of a text: each input with its number of values. "Near" is the nearest word above
 * it, or the token itself, that hangs from a possible cue, "high" the highest that hangs from a likely one.
 */
const TEXT = {
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
  children: CHILDREN + 1,
  nearRelation: NONE + 1,
  nearPlace: 41,
  highRelation: NONE + 1,
  highPlace: 41,
} as const

/** One row is the same for all tokens. */
const SAME = 0
const first = toFirstRows(TEXT, 1)
/** Rows a token. */
export const TEXT_INPUTS = Object.keys(TEXT).length + 1
/** How many rows there are. */
export const TEXT_ROWS = first.end

/** Writes the rows of tokens `from` up to `to`, `TEXT_INPUTS` each, and to `near` the tokens that hang from a possible cue, -1 for none. */
export function writeTextRows(out: Int32Array, near: Int32Array, evidence: Evidence, { from, to }: Range): void {
  const { suffix, shape, tag, relation, quoteState, level, head, children } = evidence
  const { sentenceFrom, sentenceTo, blockFrom, blockTo } = evidence
  const named = (i: number) => (i < 0 ? NONE : Math.min(relation[i] as number, MOST_RELATIONS))
  let at = 0
  for (let i = from; i < to; i++) {
    const above = head[i] as number
    const starts = (i === sentenceFrom[i] ? 1 : 0) + (i === blockFrom[i] ? 4 : 0)
    const ends = (i === (sentenceTo[i] as number) - 1 ? 2 : 0) + (i === (blockTo[i] as number) - 1 ? 8 : 0)
    let low = -1
    let lowSteps = 0
    let high = -1
    let highSteps = 0
    for (let k = i, steps = 0; steps < CLIMB; steps++) {
      const next = head[k] as number
      if (next < 0) break
      const nextLevel = level[next] as number
      if (nextLevel >= POSSIBLE && low < 0) {
        low = k
        lowSteps = steps
      }
      if (nextLevel >= LIKELY) {
        high = k
        highSteps = steps
      }
      k = next
    }
    near[i - from] = low
    out[at++] = SAME
    out[at++] = first.suffix + ((suffix[i] as number) & (SUFFIXES - 1))
    out[at++] = first.shape + (shape[i] as number)
    out[at++] = first.tag + Math.min(tag[i] as number, MOST_TAGS)
    out[at++] = first.relation + named(i)
    out[at++] = first.quote + (quoteState[i] as number)
    out[at++] = first.level + (level[i] as number)
    out[at++] = first.edges + starts + ends
    out[at++] = first.headDistance + (above < 0 ? ROOT.distance : distanceBucket(above - i) + 11)
    out[at++] = first.headLevel + (above < 0 ? ROOT.level : (level[above] as number))
    out[at++] = first.headTag + (above < 0 ? ROOT.tag : Math.min(tag[above] as number, MOST_TAGS))
    out[at++] = first.children + ((children[i] as number) & CHILDREN)
    out[at++] = first.nearRelation + named(low)
    out[at++] = first.nearPlace + placeBelow(evidence, i, low, lowSteps)
    out[at++] = first.highRelation + named(high)
    out[at++] = first.highPlace + placeBelow(evidence, i, high, highSteps)
  }
}

/** How a token stands to the possible cue that `child`, on the way up, hangs from: the cue's level, the side, the steps between. */
function placeBelow({ head, level }: Evidence, token: number, child: number, steps: number): number {
  if (child < 0) return 0
  const cue = head[child] as number
  return 1 + (level[cue] as number) * 8 + (token < cue ? 0 : 4) + Math.min(steps, 3)
}
