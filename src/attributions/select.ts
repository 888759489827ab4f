import type { Finding, Range } from '../stages.js'
import type { Reading } from './reading.js'
import { ROLE } from './roles.js'

export interface Judged {
  readonly reading: Reading
  /** Probability that it is an attribution. */
  readonly confidence: number
}

/** A reading that keeps less of its quote than this, after better ones took theirs, is dropped. */
const LEAST_LEFT = 0.25

/**
 * Keeps readings of at least `least` confidence, best first, as long as they do not claim what better ones have:
 * no cue within another's words, a quote only of tokens that are free. Speakers may be shared by several cues.
 */
export function select(size: number, judged: readonly Judged[], least: number): Finding[] {
  const taken = new Uint8Array(size)
  const FREE = 0
  const SPEAKER = 1
  const CUE = 2
  const QUOTE = 3
  const kept: Finding[] = []
  const order = judged.filter(({ confidence }) => confidence >= least).sort((a, b) => b.confidence - a.confidence)
  for (const { reading, confidence } of order) {
    const { from, to, head } = reading.candidate
    let claimed = 0
    for (let i = from; i < to; i++) if (taken[i] !== FREE) claimed++
    if (claimed * 2 >= to - from) continue
    const quote = reading.quote.filter((i) => taken[i] === FREE)
    if (quote.length < LEAST_LEFT * reading.quote.length) continue
    const speaker = reading.speaker.filter((i) => (taken[i] as number) <= SPEAKER)
    taken.fill(CUE, from, to)
    for (const i of quote) taken[i] = QUOTE
    for (const i of speaker) taken[i] = SPEAKER
    kept.push({
      cue: { from, to },
      head,
      quote: toRanges(quote, reading),
      speaker: toRanges(speaker, reading),
      type: null,
      confidence,
    })
  }
  return kept.sort((a, b) => (a.cue as Range).from - (b.cue as Range).from)
}

/** Neighbouring tokens make a range, unless the labels start a new piece. */
function toRanges(tokens: readonly number[], { roles, window }: Reading): Range[] {
  const ranges: { from: number; to: number }[] = []
  for (const i of tokens) {
    const last = ranges.at(-1)
    const role = roles[i - window.from]
    const starts = role === ROLE.speakerStart || role === ROLE.quoteStart
    if (last !== undefined && last.to === i && !starts) last.to = i + 1
    else ranges.push({ from: i, to: i + 1 })
  }
  return ranges
}
