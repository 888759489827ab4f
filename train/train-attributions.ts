import { type Candidate, findCandidates, mainWord } from '../src/attributions/candidates.js'
import { createEvidenceGatherer, type Evidence } from '../src/attributions/evidence.js'
import type { Readings } from '../src/attributions/read-blocks.js'
import type { Sketch } from '../src/attributions/sketch.js'
import type { Range } from '../src/stages.js'
import type { Example } from './corpus.js'
import { matchGold } from './gold-labels.js'
import type { Training } from './read-training.js'

/** An article as the network sees it. */
export interface Seen {
  readonly example: Example
  readonly evidence: Evidence
}

/** An article with its candidates. */
export interface Sketched extends Seen {
  readonly sketch: Sketch
  readonly candidates: readonly Candidate[]
  /** Index of each candidate's gold attribution, -1 for none. */
  readonly matches: Int32Array
}

/** An article with the ways to read each of its candidates. */
export interface Read extends Sketched {
  readonly readings: readonly Readings[]
}

/** Each by the vocabulary that was learned without it. */
export function see({ examples, vocabularies }: Training): Seen[] {
  const gatherers = vocabularies.map(createEvidenceGatherer)
  return examples.flatMap((example, k) => {
    const gather = gatherers[k % gatherers.length]
    return gather === undefined ? [] : [{ example, evidence: gather(example.document, example.quotations) }]
  })
}

/** An article with the candidates of its sketch. */
export function toSketched(seen: Seen, sketch: Sketch): Sketched {
  const { evidence, example } = seen
  const candidates = evidence.blocks.flatMap((block) => findCandidates(evidence, sketch, block))
  return { ...seen, sketch, candidates, matches: matchGold(candidates, example.attributions) }
}

/** A cue of the gold that the sketch has no candidate for. */
export function missedCandidate(evidence: Evidence, { from, to }: Range): Candidate {
  return { from, to, head: mainWord(evidence, from, to), probability: 0.01, sketched: false }
}
