/** 8-bit weights with a factor for each output. */
export interface Matrix {
  readonly inputs: number
  readonly outputs: number
  /** `input * outputs + output`. */
  readonly weights: Int8Array
  readonly factors: Float32Array
}

/**
 * A bidirectional long short-term memory (Hochreiter, Schmidhuber 1997; Graves, Schmidhuber 2005). What comes into a
 * position is a sum of rows, each as wide as the gates of both directions and the hidden layer together: no matrix stands
 * between an embedding and the gates.
 *
 *     rows ─┬─> gates ──> outputs of both directions ─┐
 *           └──────────────────────────────────────> hidden layer ──> scores of the labels
 *
 * Widths are whole sixteens, the size of a direction is a whole four.
 */
export interface NetworkModel {
  /** Embeddings, an input each, which `spread` makes rows of; the first row is `shared`, meant for every position. */
  readonly embeddings: Matrix
  readonly spread: Matrix
  readonly shared: readonly number[]
  /** Dense inputs of a position, and those of a whole window, to a row. */
  readonly position: Matrix
  readonly window: Matrix
  /** From a direction's outputs at the position before to its gates. */
  readonly forwards: Matrix
  readonly backwards: Matrix
  /** From the outputs of both directions to the hidden layer, and from there to the labels. */
  readonly hidden: Matrix
  readonly labels: Matrix
  readonly labelBias: readonly number[]
  /** From the outputs at one position, and the highest of all, to what decides about the window. */
  readonly verdictHidden: Matrix
  readonly verdictHiddenBias: readonly number[]
  readonly verdict: Matrix
  readonly verdictBias: number
}
