/** 8-bit weights with a factor for each output. */
export interface Matrix {
  readonly inputs: number
  readonly outputs: number
  /** `input * outputs + output`. */
  readonly weights: Int8Array
  readonly factors: Float32Array
}

/** A linear function of what a layer's directions give at a position. */
export interface Blend {
  readonly matrix: Matrix
  readonly bias: readonly number[]
}

/**
 * A bidirectional long short-term memory (Hochreiter, Schmidhuber 1997; Graves, Schmidhuber 2005), its gates of entry and of
 * forgetting coupled (Greff et al. 2017), that scores labels:
 *
 *     inputs ─┬─> gates ──> outputs of both directions ─┬─> hidden layer ──> scores of the labels
 *             └─────────────────────────────────────────┘
 *
 * Widths are whole sixteens, so is the size of a direction, the number of label scores 16.
 */
export interface LayerModel {
  /** To the gates, those of the forward direction first: keep, out and new; then to the hidden layer. */
  readonly ofInputs: Matrix
  readonly bias: readonly number[]
  /** From a direction's outputs at the position before to its gates. */
  readonly forwards: Matrix
  readonly backwards: Matrix
  /** From both directions' outputs. */
  readonly hidden: Matrix
  readonly labels: Matrix
  readonly labelBias: readonly number[]
}

/**
 * Two layers. The first reads a text once. The second reads stretches of it, as often as there is something to ask:
 * what belongs to a chosen position. Its inputs are
 *
 *     the position's part + the chosen one's + the window's dense inputs + rows of the window and of the position
 *     + what the position's key and the chosen one's query make together, number by number (Vaswani et al. 2017)
 */
export interface NetworkModel {
  /** Inputs of the first layer: embeddings of what a word is, its dense inputs, and embeddings of where it stands. */
  readonly wordRows: Matrix
  readonly wordDense: Matrix
  readonly placeRows: Matrix
  readonly text: LayerModel
  readonly ofPosition: Blend
  readonly ofChosen: Blend
  readonly key: Blend
  readonly query: Blend
  readonly ofProducts: Matrix
  readonly windowRows: Matrix
  readonly windowDense: Matrix
  readonly window: LayerModel
  /** From the second layer's outputs at the chosen position, its highest outputs, and its inputs there, to what decides about the window. */
  readonly verdictHidden: Blend
  readonly ofHighest: Matrix
  readonly ofChosenInputs: Matrix
  readonly verdict: Matrix
  readonly verdictBias: number
}
