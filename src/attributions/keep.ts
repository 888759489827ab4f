import { FeatureBuffer } from '../linear/feature-buffer.js'
import { Scorer } from '../linear/scorer.js'
import type { Table } from '../linear/table.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { keepFeatures } from './keep-features.js'
import type { Reading } from './reading.js'
import type { Governors } from './role-inputs.js'
import type { Sketch } from './sketch.js'

/** Probability, by a logistic model, that a candidate read in this way is an attribution. */
export function createKeeper(
  table: Table,
): (
  evidence: Evidence,
  sketch: Sketch,
  reading: Reading,
  governors: Governors,
  candidates: readonly Candidate[],
  index: number,
) => number {
  const features = new FeatureBuffer(table)
  const scorer = new Scorer(table)
  return (evidence, sketch, reading, governors, candidates, index) => {
    features.clear()
    keepFeatures(features, evidence, sketch, reading, governors, candidates, index)
    return 1 / (1 + Math.exp(-table.scale * (scorer.score(features)[0] as number)))
  }
}
