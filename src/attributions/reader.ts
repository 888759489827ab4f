import { Network } from '../neural/network.js'
import type { NetworkModel } from '../neural/network-model.js'
import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { CUE_INPUTS, PAIR_INPUTS, writeCueRows, writePairRows } from './role-inputs.js'
import type { Sketch } from './sketch.js'
import { TEXT_INPUTS, writeTextRows } from './text-inputs.js'

/** Vectors of words by their number; number 0 stands for all others. */
export interface WordVectors {
  readonly length: number
  /** `number * length + dimension`, in `unit` times `INPUT_UNIT`. */
  readonly cells: Int8Array
  readonly unit: number
}

export interface ReaderModel {
  readonly network: NetworkModel
  readonly words: WordVectors
  /** Score of the step from label z to label y of the sketch, at `z * SKETCH_LABELS + y`. */
  readonly labelSteps: readonly number[]
  /** Score of the step from role z to role y, at `z * ROLES + y`. */
  readonly roleSteps: readonly number[]
}

/** Rows of a window's token: the candidate's, made one, and the pair's. */
const WINDOW_INPUTS = 1 + PAIR_INPUTS

/** Scores the labels of a block's tokens, then, of the same block, the roles of a window's tokens beside a candidate. */
export class Reader {
  /** After `readBlock`, of label y of token k of the block at `k * SCORE_STRIDE + y`. */
  readonly labelScores: Float32Array
  /** After `readWindow`, of role y of token k of the window likewise. */
  readonly roleScores: Float32Array
  private readonly network: Network
  private readonly words: WordVectors
  private block: Range = { from: 0, to: 0 }

  constructor({ network, words }: ReaderModel) {
    this.network = new Network(network, TEXT_INPUTS, Math.max(WINDOW_INPUTS, CUE_INPUTS))
    this.words = words
    this.labelScores = this.network.textScores
    this.roleScores = this.network.windowScores
  }

  readBlock(evidence: Evidence, block: Range): void {
    const { network } = this
    const { from, to } = block
    this.block = block
    writeTextRows(network.textIds, evidence, block)
    for (let i = from; i < to; i++) {
      this.putWord(network.textDense, (i - from) * network.textStride, evidence.word[i] as number)
    }
    network.readText(TEXT_INPUTS, to - from)
  }

  /** @returns log-odds that the candidate is an attribution's cue. */
  readWindow(evidence: Evidence, sketch: Sketch, candidate: Candidate, window: Range): number {
    const { network, words, block } = this
    const { word } = evidence
    const { from, to } = window
    this.putWord(network.windowDense, 0, word[candidate.head] as number)
    this.putWord(network.windowDense, words.length, candidate.from > from ? (word[candidate.from - 1] as number) : 0)
    this.putWord(network.windowDense, 2 * words.length, candidate.to < to ? (word[candidate.to] as number) : 0)
    writeCueRows(network.windowIds, evidence, candidate)
    network.open(candidate.head - block.from, CUE_INPUTS)
    writePairRows(network.windowIds.subarray(1), WINDOW_INPUTS, evidence, sketch, candidate, window)
    for (let k = 0; k < to - from; k++) network.windowIds[k * WINDOW_INPUTS] = network.openedRow
    network.readWindow(from - block.from, WINDOW_INPUTS, to - from)
    return network.verdict(to - from, candidate.head - from)
  }

  private putWord(out: Int16Array, at: number, number: number): void {
    const { length, cells, unit } = this.words
    const from = (number * length < cells.length ? number : 0) * length
    for (let k = 0; k < length; k++) out[at + k] = (cells[from + k] as number) * unit
  }
}
