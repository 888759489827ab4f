import type { Chain } from '../neural/chain.js'
import { MOST_WORDS, Network } from '../neural/network.js'
import type { NetworkModel } from '../neural/network-model.js'
import type { Trellis } from '../neural/trellis.js'
import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence, KnownWord } from './evidence.js'
import { CUE_INPUTS, PAIR_INPUTS, writeCueRows, writePairRows } from './role-inputs.js'
import { ROLE_SHAPE } from './roles.js'
import { SKETCH_SHAPE, type Sketch } from './sketch.js'
import { PLACE_INPUTS, WORD_INPUTS, writePlaceRows, writeWordRows } from './text-inputs.js'

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

/** Rows of a text's token: its word's, made one, and its place's. */
const TEXT_INPUTS = 1 + PLACE_INPUTS
/** Rows of a window's token: the candidate's, made one, and the pair's. */
const WINDOW_INPUTS = 1 + PAIR_INPUTS

/** Reads some blocks' tokens, then, of the same blocks, windows' tokens beside candidates. */
export class Reader {
  /** After `readBlocks`, over the labels of the tokens from the first block on. */
  readonly labels: Chain
  /** After `readWindows`, over the roles of the first window's tokens, then of the next one's. */
  readonly roles: Chain
  /** Over the same roles. */
  readonly trellis: Trellis
  /** Scores of these roles, `SCORE_STRIDE` a token. */
  readonly roleScores: Float32Array
  private readonly network: Network
  private readonly words: WordVectors
  /** First token of the blocks. */
  private first = 0
  /** Number of each word of the dictionary among those that the network knows, and how many these are. */
  private learned: number[] = []
  private size = 0
  private dictionary: readonly string[] = []

  constructor({ network, words, labelSteps, roleSteps }: ReaderModel) {
    const labels = { shape: SKETCH_SHAPE, steps: labelSteps }
    const roles = { shape: ROLE_SHAPE, steps: roleSteps }
    const mostWindowIds = Math.max(WINDOW_INPUTS, CUE_INPUTS)
    this.network = new Network(network, labels, roles, WORD_INPUTS, TEXT_INPUTS, mostWindowIds)
    this.words = words
    this.labels = this.network.textChain
    this.roles = this.network.windowChain
    this.trellis = this.network.windowTrellis
    this.roleScores = this.network.windowScores
  }

  /** @param blocks At least one, each right behind the one before. */
  readBlocks(evidence: Evidence, blocks: readonly Range[]): void {
    const { network } = this
    const from = (blocks[0] as Range).from
    const to = (blocks.at(-1) as Range).to
    this.first = from
    this.learnWords(evidence, { from, to })
    const { textIds, firstWordRow } = network
    for (let i = from; i < to; i++) {
      textIds[(i - from) * TEXT_INPUTS] = firstWordRow + (this.learned[evidence.numbers[i] as number] as number)
    }
    writePlaceRows(textIds.subarray(1), TEXT_INPUTS, evidence, { from, to })
    network.readTexts(TEXT_INPUTS, blocks.map(lengthOf))
  }

  /** Has the network know the words of some tokens. */
  private learnWords(evidence: Evidence, { from, to }: Range): void {
    const { network } = this
    if (evidence.dictionary !== this.dictionary || this.size + to - from > MOST_WORDS) {
      this.dictionary = evidence.dictionary
      this.learned = new Array(evidence.dictionary.length)
      this.size = 0
    }
    let fresh = 0
    for (let i = from; i < to; i++) {
      const number = evidence.numbers[i] as number
      if (this.learned[number] !== undefined) continue
      this.learned[number] = this.size + fresh
      const known = evidence.known[i] as KnownWord
      writeWordRows(network.wordIds, fresh * WORD_INPUTS, known)
      this.putWord(network.wordDense, fresh * network.wordStride, known.word)
      fresh++
    }
    if (fresh > 0) network.learnWords(this.size, WORD_INPUTS, fresh)
    this.size += fresh
  }

  /**
   * @param windows Of each candidate its own, within the blocks; one at least.
   * @returns log-odds that each candidate is an attribution's cue.
   */
  readWindows(
    evidence: Evidence,
    sketch: Sketch,
    candidates: readonly Candidate[],
    windows: readonly Range[],
  ): readonly number[] {
    const { network } = this
    const from = Math.min(...windows.map(({ from }) => from))
    const to = Math.max(...windows.map(({ to }) => to))
    network.prepare(from - this.first, to - from)
    const places: number[] = []
    let end = 0
    windows.forEach((window, k) => {
      this.placeWindow(end, evidence, sketch, candidates[k] as Candidate, window)
      places.push(end)
      end += lengthOf(window)
    })
    network.readWindows(windows.map(lengthOf))
    return windows.map((window, k) => {
      const place = places[k] as number
      return network.verdict(place, lengthOf(window), place + (candidates[k] as Candidate).head - window.from)
    })
  }

  private placeWindow(place: number, evidence: Evidence, sketch: Sketch, candidate: Candidate, window: Range): void {
    const { network, words, first } = this
    const { word } = evidence
    const { from, to } = window
    this.putWord(network.windowDense, 0, word[candidate.head] as number)
    this.putWord(network.windowDense, words.length, candidate.from > from ? (word[candidate.from - 1] as number) : 0)
    this.putWord(network.windowDense, 2 * words.length, candidate.to < to ? (word[candidate.to] as number) : 0)
    writeCueRows(network.windowIds, evidence, candidate)
    network.open(candidate.head - first, CUE_INPUTS)
    writePairRows(network.windowIds.subarray(1), WINDOW_INPUTS, evidence, sketch, candidate, window)
    for (let k = 0; k < to - from; k++) network.windowIds[k * WINDOW_INPUTS] = network.openedRow
    network.placeWindow(place, from - first, WINDOW_INPUTS, to - from)
  }

  private putWord(out: Int16Array, at: number, number: number): void {
    const { length, cells, unit } = this.words
    const from = (number * length < cells.length ? number : 0) * length
    for (let k = 0; k < length; k++) out[at + k] = (cells[from + k] as number) * unit
  }
}

function lengthOf({ from, to }: Range): number {
  return to - from
}
