import { TAGS } from '../document/universal-tags.js'
import type { Range } from '../stages.js'
import type { Evidence } from './evidence.js'
import { toFirstRows } from './first-rows.js'

const SUFFIXES = 1024
const PREFIXES = 512

/** What the network is told of each token of a text, beside its word: each input with its number of values. */
const TEXT = {
  suffix: SUFFIXES,
  prefix: PREFIXES,
  shape: 8,
  tag: TAGS,
  quote: 4,
  verbLevel: 5,
  nounLevel: 5,
  otherLevel: 5,
  edges: 16,
} as const

/** One row is the same for all tokens. */
const SAME = 0
const first = toFirstRows(TEXT, 1)
/** Rows a token. */
export const TEXT_INPUTS = Object.keys(TEXT).length + 1
/** How many rows there are. */
export const TEXT_ROWS = first.end

/** Writes the rows of tokens `from` up to `to`, `TEXT_INPUTS` each. */
export function writeTextRows(out: Int32Array, evidence: Evidence, { from, to }: Range): void {
  const { suffix, prefix, shape, tag, quoteState, verbLevel, nounLevel, otherLevel } = evidence
  const { sentenceFrom, sentenceTo, blockFrom, blockTo } = evidence
  let at = 0
  for (let i = from; i < to; i++) {
    const starts = (i === sentenceFrom[i] ? 1 : 0) + (i === blockFrom[i] ? 4 : 0)
    const ends = (i === (sentenceTo[i] as number) - 1 ? 2 : 0) + (i === (blockTo[i] as number) - 1 ? 8 : 0)
    out[at++] = SAME
    out[at++] = first.suffix + ((suffix[i] as number) & (SUFFIXES - 1))
    out[at++] = first.prefix + ((prefix[i] as number) & (PREFIXES - 1))
    out[at++] = first.shape + (shape[i] as number)
    out[at++] = first.tag + (tag[i] as number)
    out[at++] = first.quote + (quoteState[i] as number)
    out[at++] = first.verbLevel + (verbLevel[i] as number)
    out[at++] = first.nounLevel + (nounLevel[i] as number)
    out[at++] = first.otherLevel + (otherLevel[i] as number)
    out[at++] = first.edges + starts + ends
  }
}
