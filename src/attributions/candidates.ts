import { tagNumber } from '../document/universal-tags.js'
import type { Range } from '../stages.js'
import type { Evidence } from './evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'
import { CLASS_NUMBER } from './word-class.js'

/** Words that may be a cue. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** Its main word: "denied" in "has denied". */
  readonly head: number
  /** Probability that a cue starts here, by the sketch. */
  readonly probability: number
  /** Whether the sketch's own best labels have a cue here. */
  readonly sketched: boolean
}

const AUXILIARY = tagNumber('AUX')

/**
 * Below this probability of a cue's start, words are no candidate unless the sketch's best labels say so. Of what was
 * reported on the dev part, one in 500 came from less likely ones.
 */
const LEAST = 0.2

/** All candidates of a block in the order of the text; where two overlap, the better one. */
export function findCandidates(evidence: Evidence, { marginals, labels }: Sketch, block: Range): Candidate[] {
  const starts = (i: number) => marginals[i * SKETCH_LABELS + SKETCH.cueStart] as number
  const goesOn = (i: number) => marginals[i * SKETCH_LABELS + SKETCH.cue] as number
  const found: Candidate[] = []
  for (let i = block.from; i < block.to; i++) {
    const probability = starts(i)
    const sketched = labels[i] === SKETCH.cueStart
    if (probability < LEAST && !sketched) continue
    let to = i + 1
    while (to < block.to) {
      if (sketched) {
        if (labels[to] !== SKETCH.cue) break
      } else {
        const last = to - 1 === i ? probability : goesOn(to - 1)
        if (goesOn(to) <= 0.5 * Math.min(probability, last) || labels[to] === SKETCH.cueStart) break
      }
      to++
    }
    const candidate = { from: i, to, head: mainWord(evidence, i, to), probability, sketched }
    if (!yields(found, candidate)) found.push(candidate)
  }
  return found
}

/** Whether an earlier candidate that overlaps is better; takes back those that are worse. */
function yields(found: Candidate[], candidate: Candidate): boolean {
  let last = found.at(-1)
  while (last !== undefined && last.to > candidate.from) {
    if (isBetter(last, candidate)) return true
    found.pop()
    last = found.at(-1)
  }
  return false
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.sketched === b.sketched ? a.probability >= b.probability : a.sketched
}

/** The word that makes it a cue: rather a likely one than not, a verb than not, and what the others lean on than not. */
export function mainWord(evidence: Evidence, from: number, to: number): number {
  const { level, wordClass, tag } = evidence
  const leaned = leanedOn(evidence, from, to)
  let best = from
  let highest = -1
  for (let i = from; i < to; i++) {
    const verb = tag[i] === AUXILIARY ? 1 : wordClass[i] === CLASS_NUMBER.V ? 2 : 0
    const score = (level[i] as number) * 2 + (i === leaned ? 3 : 0) + verb
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}

/** "has [refused] to say", "[said] in a statement", "his earlier [statement] on it" */
function leanedOn({ tag, wordClass }: Evidence, from: number, to: number): number {
  let noun = -1
  for (let i = from; i < to; i++) {
    if (wordClass[i] === CLASS_NUMBER.V && tag[i] !== AUXILIARY) return i
    if (wordClass[i] === CLASS_NUMBER.N && (noun < 0 || noun === i - 1)) noun = i
  }
  return noun
}
