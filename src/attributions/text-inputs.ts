import { TAGS } from '../document/universal-tags.js'
import type { Range } from '../stages.js'
import type { Evidence, KnownWord } from './evidence.js'
import { toFirstRows } from './first-rows.js'

const SUFFIXES = 1024
const PREFIXES = 512

/** What the network is told of a word wherever it stands, beside its vector: each input with its number of values. */
const WORD = {
  suffix: SUFFIXES,
  prefix: PREFIXES,
  shape: 8,
  verbLevel: 5,
  nounLevel: 5,
  otherLevel: 5,
} as const

/** What it is told of a word where it stands. */
const PLACE = {
  tag: TAGS,
  quote: 4,
  edges: 16,
} as const

const word = toFirstRows(WORD, 0)
const place = toFirstRows(PLACE, 0)
export const WORD_INPUTS = Object.keys(WORD).length
export const PLACE_INPUTS = Object.keys(PLACE).length
/** How many rows there are. */
export const WORD_ROWS = word.end
export const PLACE_ROWS = place.end

/** Writes the rows of a word, `WORD_INPUTS`, from `at` on. */
export function writeWordRows(out: Int32Array, at: number, known: KnownWord): void {
  const { suffix, prefix, shape, verb, noun, other } = known
  out[at] = word.suffix + (suffix & (SUFFIXES - 1))
  out[at + 1] = word.prefix + (prefix & (PREFIXES - 1))
  out[at + 2] = word.shape + shape
  out[at + 3] = word.verbLevel + verb.level
  out[at + 4] = word.nounLevel + noun.level
  out[at + 5] = word.otherLevel + other.level
}

/** Writes the rows of the places of tokens `from` up to `to`, `PLACE_INPUTS` each and `stride` apart. */
export function writePlaceRows(out: Int32Array, stride: number, evidence: Evidence, { from, to }: Range): void {
  const { tag, quoteState, sentenceFrom, sentenceTo, blockFrom, blockTo } = evidence
  for (let i = from; i < to; i++) {
    const starts = (i === sentenceFrom[i] ? 1 : 0) + (i === blockFrom[i] ? 4 : 0)
    const ends = (i === (sentenceTo[i] as number) - 1 ? 2 : 0) + (i === (blockTo[i] as number) - 1 ? 8 : 0)
    const at = (i - from) * stride
    out[at] = place.tag + (tag[i] as number)
    out[at + 1] = place.quote + (quoteState[i] as number)
    out[at + 2] = place.edges + starts + ends
  }
}
