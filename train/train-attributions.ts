import { type Candidate, findCandidates } from '../src/attributions/candidates.js'
import { createEvidenceGatherer, type Evidence, type Vocabulary } from '../src/attributions/evidence.js'
import { createCandidateReader, type Readings } from '../src/attributions/read-candidates.js'
import type { Governors } from '../src/attributions/role-inputs.js'
import type { RoleModel } from '../src/attributions/role-scorer.js'
import { createSketcher, SKETCH_SHAPE, type Sketch, type SketchModel } from '../src/attributions/sketch.js'
import { SketchFeatures, toSketchContext } from '../src/attributions/sketch-features.js'
import { toStretches } from '../src/attributions/to-stretches.js'
import { SequenceBuffer } from '../src/linear/sequence.js'
import type { Range, Syntax } from '../src/stages.js'
import type { Example } from './corpus.js'
import { matchGold, toSketchLabels } from './gold-labels.js'
import type { Parsed } from './parsed.js'
import { type ChainSettings, type LabelledSequence, trainChain } from './train-chain.js'
import type { Names } from './train-syntax.js'

const SKETCH_SETTINGS: ChainSettings = {
  bits: 21,
  stepBits: 15,
  epochs: 8,
  rate: 0.02,
  decay: 0.9,
  dropout: 0.5,
  runs: 3,
}
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

export function trainSketch(seen: readonly Seen[], seed: number): SketchModel {
  const features = new SketchFeatures()
  const { bits, stepBits } = SKETCH_SETTINGS
  const buffer = new SequenceBuffer({ bits, live: null }, { bits: stepBits, live: null })
  const sequences = seen.flatMap(({ example, evidence }): LabelledSequence[] => {
    const labels = toSketchLabels(example)
    const context = toSketchContext(evidence)
    const stretches = evidence.blocks.flatMap((block) => toStretches(evidence, block))
    return stretches.map((stretch) => {
      features.fill(buffer, evidence, context, stretch)
      return { sequence: buffer.copy(), labels: labels.subarray(stretch.from, stretch.to) }
    })
  })
  return trainChain(SKETCH_SHAPE, sequences, SKETCH_SETTINGS, seed)
}

export function makeSketches(seen: readonly Seen[], model: SketchModel): Sketch[] {
  const sketch = createSketcher(model)
  return seen.map(({ evidence }) => sketch(evidence))
}

export function toSketched(seen: Seen, sketch: Sketch): Sketched {
  const candidates = findCandidates(seen.evidence, sketch)
  const governors = new Map(candidates.map((candidate) => [candidate.head, candidate]))
  return { ...seen, sketch, candidates, governors, matches: matchGold(candidates, seen.example.attributions) }
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

export function readAll(sketched: readonly Sketched[], model: RoleModel, most: number): Read[] {
  const read = createCandidateReader(model, most)
  return sketched.map((article) => ({
    ...article,
    readings: article.candidates.map((candidate) =>
      read(article.evidence, article.sketch, candidate, article.governors),
    ),
  }))
}
