import { SCORE_STRIDE } from './layer.js'
import { FLOAT, type Memory } from './memory.js'
import { STATES } from './trellis-states.js'

/** How good the best labelling up to each position is, by the state it ends in (Viterbi 1967). */
export class Trellis {
  private readonly memory: Memory
  private readonly scores: number
  private readonly steps: number
  private readonly reached: number

  /**
   * @param scores Where a layer's scores of labels lie in the memory.
   * @param steps Score of the step from label z to label y, at `z * TRELLIS_LABELS + y`.
   * @param most The most positions of a sequence.
   */
  constructor(memory: Memory, scores: number, steps: readonly number[], most: number) {
    this.memory = memory
    this.scores = scores
    this.steps = memory.place('floats', steps)
    this.reached = memory.take(most * STATES * FLOAT)
  }

  /** Of `length` positions from `place` on, the score of each state, `STATES` a position; it stands until the next call. */
  reach(place: number, length: number): Float32Array {
    const { memory, steps, reached } = this
    const stride = SCORE_STRIDE * FLOAT
    memory.kernel.reachBest(this.scores + place * stride, stride, length, steps, reached)
    return memory.floats.subarray(reached / FLOAT, reached / FLOAT + length * STATES)
  }
}
