import { Chain } from '../linear/chain.js'
import { SequenceBuffer } from '../linear/sequence.js'
import type { Table } from '../linear/table.js'
import { BestLabellings } from './best-labellings.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { type Reading, toReading } from './reading.js'
import { type Governors, RoleFeatures } from './role-features.js'
import { ROLE_SHAPE, ROLES } from './roles.js'
import type { Sketch } from './sketch.js'

export interface RoleModel {
  readonly positions: Table
  readonly steps: Table
}

/** The ways to read one candidate, best first, and how likely each token is to have each role whatever the reading. */
export interface Readings {
  readonly candidate: Candidate
  readonly readings: readonly Reading[]
  /** Probability of role y of token k of the window, at `k * ROLES + y`. */
  readonly marginals: Float32Array
}

/** Finds the `most` best ways to read a candidate; none where its window holds no possible quote. */
export function createCandidateReader(
  model: RoleModel,
  most: number,
): (evidence: Evidence, sketch: Sketch, candidate: Candidate, governors: Governors) => Readings {
  const chain = new Chain(ROLE_SHAPE, model.positions, model.steps)
  const buffer = new SequenceBuffer(model.positions, model.steps)
  const features = new RoleFeatures()
  const labellings = new BestLabellings()
  return (evidence, sketch, candidate, governors) => {
    const window = features.fill(buffer, evidence, sketch, candidate, governors)
    const length = window.to - window.from
    chain.score(buffer.view())
    const wordlike = evidence.wordlike.subarray(window.from, window.to)
    const best = labellings.find(chain.emissions, chain.steps, length, wordlike, most)
    chain.sum(length)
    const marginals = new Float32Array(length * ROLES)
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < ROLES; y++) marginals[i * ROLES + y] = chain.marginal(i, y)
    }
    const top = best[0]
    const base = top === undefined ? 0 : chain.logProbability(top.roles) - top.score
    return {
      candidate,
      readings: best.map(({ roles, score }) => toReading(candidate, window, roles, score + base)),
      marginals,
    }
  }
}
