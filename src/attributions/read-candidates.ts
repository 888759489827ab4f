import { FORBIDDEN, Lattice } from '../linear/lattice.js'
import { SCORE_STRIDE } from '../neural/network.js'
import { BestLabellings } from './best-labellings.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { type Reading, toReading } from './reading.js'
import type { Governors } from './role-inputs.js'
import { type RoleModel, RoleScorer } from './role-scorer.js'
import { ROLE_SHAPE, ROLES } from './roles.js'
import type { Sketch } from './sketch.js'
import { windowOf } from './window.js'

/** The ways to read one candidate, best first, and how likely each token is to have each role whatever the reading. */
export interface Readings {
  readonly candidate: Candidate
  readonly readings: readonly Reading[]
  /** Probability of role y of token k of the window, at `k * ROLES + y`. */
  readonly marginals: Float32Array
  /** Log-odds that it is an attribution's cue at all. */
  readonly verdict: number
}

/** Finds the `most` best ways to read a candidate; none where its window holds no possible quote. */
export function createCandidateReader(
  model: RoleModel,
  most: number,
): (evidence: Evidence, sketch: Sketch, candidate: Candidate, governors: Governors) => Readings {
  const scorer = new RoleScorer(model)
  const lattice = new Lattice(ROLE_SHAPE, 0)
  const labellings = new BestLabellings()
  const steps = model.steps.map((score, pair) => (ROLE_SHAPE.allowed[pair] === 1 ? score : 0))
  return (evidence, sketch, candidate, governors) => {
    const window = windowOf(evidence, sketch, candidate)
    const length = window.to - window.from
    const verdict = scorer.score(evidence, sketch, candidate, governors, window)
    fill(lattice, scorer.scores, steps, length)
    const wordlike = evidence.wordlike.subarray(window.from, window.to)
    const best = labellings.find(lattice.emissions, lattice.steps, length, wordlike, most)
    lattice.sum(length)
    const marginals = new Float32Array(length * ROLES)
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < ROLES; y++) marginals[i * ROLES + y] = lattice.marginal(i, y)
    }
    const top = best[0]
    const base = top === undefined ? 0 : lattice.logProbability(top.roles) - top.score
    return {
      candidate,
      readings: best.map(({ roles, score }) => toReading(candidate, window, roles, score + base)),
      marginals,
      verdict,
    }
  }
}

function fill(lattice: Lattice, scores: Float32Array, steps: readonly number[], length: number): void {
  lattice.reserve(length)
  lattice.steps.set(steps)
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < ROLES; y++) lattice.emissions[i * ROLES + y] = scores[i * SCORE_STRIDE + y] as number
  }
  for (let y = 0; y < ROLES; y++) if (ROLE_SHAPE.starts[y] === 0) lattice.emissions[y] = FORBIDDEN
}
