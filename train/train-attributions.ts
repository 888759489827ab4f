import { type Candidate, findCandidates } from '../src/attributions/candidates.js'
import { createEvidenceGatherer, type Evidence, type Vocabulary } from '../src/attributions/evidence.js'
import { createCandidateReader, type Readings, type RoleModel } from '../src/attributions/read-candidates.js'
import { type Governors, RoleFeatures } from '../src/attributions/role-features.js'
import { ROLE_SHAPE } from '../src/attributions/roles.js'
import { createSketcher, SKETCH_SHAPE, type Sketch, type SketchModel } from '../src/attributions/sketch.js'
import { SketchFeatures, toSketchContext } from '../src/attributions/sketch-features.js'
import { toStretches } from '../src/attributions/to-stretches.js'
import { SequenceBuffer } from '../src/linear/sequence.js'
import type { Range, Syntax } from '../src/stages.js'
import type { Example, GoldAttribution } from './corpus.js'
import { matchGold, toRoleLabels, toSketchLabels } from './gold-labels.js'
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
const ROLE_SETTINGS: ChainSettings = {
  bits: 21,
  stepBits: 15,
  epochs: 8,
  rate: 0.008,
  decay: 0.85,
  dropout: 0.45,
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

function createBuffer({ bits, stepBits }: ChainSettings): SequenceBuffer {
  return new SequenceBuffer({ bits, live: null }, { bits: stepBits, live: null })
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
  const buffer = createBuffer(SKETCH_SETTINGS)
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

/** Learns from the true cues among the candidates, and from the gold's cues that are no candidates. */
export function trainRoles(sketched: readonly Sketched[], seed: number): RoleModel {
  const buffer = createBuffer(ROLE_SETTINGS)
  const features = new RoleFeatures()
  const sequences: LabelledSequence[] = []
  for (const { example, evidence, sketch, candidates, governors, matches } of sketched) {
    const learn = (candidate: Candidate, gold: GoldAttribution) => {
      const window = features.fill(buffer, evidence, sketch, candidate, governors)
      sequences.push({ sequence: buffer.copy(), labels: toRoleLabels(gold, window, candidate) })
    }
    candidates.forEach((candidate, k) => {
      const gold = example.attributions[matches[k] as number]
      if (gold !== undefined) learn(candidate, gold)
    })
    example.attributions.forEach((gold, g) => {
      const cue = gold.cue[0]
      if (cue !== undefined && !matches.includes(g)) learn(missedCandidate(evidence, cue), gold)
    })
  }
  return trainChain(ROLE_SHAPE, sequences, ROLE_SETTINGS, seed)
}

/** A cue of the gold that the sketch has no candidate for. */
function missedCandidate({ head }: Evidence, { from, to }: Range): Candidate {
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
