import { DENSE_UNIT, Network } from '../neural/network.js'
import type { NetworkModel } from '../neural/network-model.js'
import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import {
  CUE_INPUTS,
  type Governors,
  PAIR_INPUTS,
  TOKEN_INPUTS,
  writeCueRows,
  writePairRows,
  writeTokenRows,
} from './role-inputs.js'
import { SKETCH_LABELS, type Sketch } from './sketch.js'
import { Surroundings } from './surroundings.js'

/** Vectors of words by their number; number 0 stands for all others. */
export interface WordVectors {
  readonly length: number
  /** `number * length + dimension`, in `unit` times `DENSE_UNIT`. */
  readonly cells: Int8Array
  readonly unit: number
}

export interface RoleModel {
  readonly network: NetworkModel
  readonly words: WordVectors
  /** Score of the step from role z to role y, at `z * ROLES + y`. */
  readonly steps: readonly number[]
}

/** Rows of a position: those that do not hang on the candidate, made one; the candidate's, made one; the pair's. */
const EACH = 2 + PAIR_INPUTS
/** Of the sketch, a token's probabilities and their logarithms. */
const LOG_UNIT = 0.3
const LEAST = 1e-3

/** Scores the roles of a window's tokens. */
export class RoleScorer {
  /** After `score`, of role y of token k of the window at `k * SCORE_STRIDE + y`. */
  readonly scores: Float32Array
  private readonly network: Network
  private readonly words: WordVectors
  private readonly surroundings = new Surroundings()
  /** What the network keeps of positions. */
  private kept: { readonly evidence: Evidence | null; readonly range: Range } = {
    evidence: null,
    range: { from: 0, to: 0 },
  }

  constructor({ network, words }: RoleModel) {
    this.network = new Network(network, Math.max(TOKEN_INPUTS + 1, CUE_INPUTS + 1, EACH))
    this.words = words
    this.scores = this.network.scores
  }

  /** @returns log-odds that the candidate is an attribution's cue. */
  score(evidence: Evidence, sketch: Sketch, candidate: Candidate, governors: Governors, window: Range): number {
    const { network, surroundings } = this
    const { from, to } = window
    this.keepTokens(evidence, sketch, window)
    this.keepCandidate(evidence, candidate, governors, window)
    surroundings.look(evidence, sketch, candidate, window)
    writePairRows(network.ids.subarray(2), EACH, evidence, candidate, window, surroundings)
    const first = network.positionRow - this.kept.range.from
    for (let i = from; i < to; i++) {
      network.ids[(i - from) * EACH] = first + i
      network.ids[(i - from) * EACH + 1] = network.windowRow
    }
    network.run(EACH, to - from)
    return network.verdict(to - from, candidate.head - from)
  }

  /** Candidates of the same sentence have the same window. */
  private keepTokens(evidence: Evidence, sketch: Sketch, window: Range): void {
    const { kept, network } = this
    if (kept.evidence === evidence && kept.range.from <= window.from && kept.range.to >= window.to) return
    const { from, to } = window
    this.kept = { evidence, range: window }
    writeTokenRows(network.ids, evidence, sketch, window)
    for (let i = from; i < to; i++) {
      const at = (i - from) * network.denseStride
      const above = evidence.head[i] as number
      this.putWord(network.dense, at, evidence.word[i] as number)
      this.putWord(network.dense, at + this.words.length, above < 0 ? 0 : (evidence.word[above] as number))
      putSketch(network.dense, at + 2 * this.words.length, sketch, i)
    }
    network.keepPositions(TOKEN_INPUTS, to - from)
  }

  private keepCandidate(evidence: Evidence, candidate: Candidate, governors: Governors, { from, to }: Range): void {
    const { network, words } = this
    const { word } = evidence
    const { length } = words
    this.putWord(network.windowDense, 0, word[candidate.head] as number)
    this.putWord(network.windowDense, length, candidate.from > from ? (word[candidate.from - 1] as number) : 0)
    this.putWord(network.windowDense, 2 * length, candidate.to < to ? (word[candidate.to] as number) : 0)
    network.ids[CUE_INPUTS] = 0
    writeCueRows(network.ids, evidence, candidate, governors)
    network.keepWindow(CUE_INPUTS + 1)
  }

  private putWord(out: Int16Array, at: number, number: number): void {
    const { length, cells, unit } = this.words
    const from = (number * length < cells.length ? number : 0) * length
    for (let k = 0; k < length; k++) out[at + k] = (cells[from + k] as number) * unit
  }
}

/** Writes the probabilities of a token's labels, and their logarithms. */
export function putSketch(out: Int16Array, at: number, { marginals }: Sketch, token: number): void {
  for (let y = 0; y < SKETCH_LABELS; y++) {
    const p = marginals[token * SKETCH_LABELS + y] as number
    out[at + y] = Math.round(p * DENSE_UNIT)
    out[at + SKETCH_LABELS + y] = Math.round(Math.log(p + LEAST) * LOG_UNIT * DENSE_UNIT)
  }
}
