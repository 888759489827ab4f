import { type Candidate, findCandidates } from '../src/attributions/candidates.js'
import { createEvidenceGatherer, type Evidence, type Vocabulary } from '../src/attributions/evidence.js'
import type { Readings } from '../src/attributions/read-blocks.js'
import type { Governors } from '../src/attributions/role-inputs.js'
import type { Sketch } from '../src/attributions/sketch.js'
import type { Range, Syntax } from '../src/stages.js'
import type { Example } from './corpus.js'
import { matchGold } from './gold-labels.js'
import type { Parsed } from './parsed.js'
import type { Names } from './train-syntax.js'

/** An article with what the models before said of it. */
export interface Seen {
  readonly example: Example
  readonly evidence: Evidence
}

/** An article with its candidates. */
export interface Sketched extends Seen {
  readonly sketch: Sketch
  readonly candidates: readonly Candidate[]
  readonly governors: Governors
  /** Index of each candidate's gold attribution, -1 for none. */
  readonly matches: Int32Array
}

/** An article with the ways to read each of its candidates. */
export interface Read extends Sketched {
  readonly readings: readonly Readings[]
}

/** `vocabularies` by fold, each learned without the fold's articles. */
export function see(
  examples: readonly Example[],
  parsed: Parsed,
  names: Names,
  vocabularies: readonly Vocabulary[],
): Seen[] {
  const gatherers = vocabularies.map(createEvidenceGatherer)
  return examples.flatMap((example, k) => {
    const article = parsed.get(example.id)
    const gather = gatherers[k % gatherers.length]
    if (article === undefined || gather === undefined) return []
    const syntax: Syntax = { tagNames: names.tags, relationNames: names.relations, ...article }
    return [{ example, evidence: gather(example.document, example.quotations, syntax, example.ids) }]
  })
}

/** An article with the candidates of its sketch. */
export function toSketched(seen: Seen, sketch: Sketch): Sketched {
  const { evidence, example } = seen
  const candidates = evidence.blocks.flatMap((block) => findCandidates(evidence, sketch, block))
  const governors = new Map(candidates.map((candidate) => [candidate.head, candidate]))
  return { ...seen, sketch, candidates, governors, matches: matchGold(candidates, example.attributions) }
}

/** A cue of the gold that the sketch has no candidate for. */
export function missedCandidate({ head }: Evidence, { from, to }: Range): Candidate {
  let main = from
  for (let i = from; i < to; i++) {
    const above = head[i] as number
    if (above < from || above >= to) main = i
  }
  return { from, to, head: main, probability: 0.01, sketched: false }
}
