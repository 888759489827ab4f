import type { Chain, ChainShape } from '../neural/chain.js'
import type { Range } from '../stages.js'

/** Labels of the first reading, which sees parts of attributions but not yet which belong together. */
export const SKETCH = {
  outside: 0,
  speakerStart: 1,
  speaker: 2,
  cueStart: 3,
  cue: 4,
  quoteStart: 5,
  quote: 6,
} as const
export const SKETCH_LABELS = 7

/** A speaker, cue or quote goes on only after a word of its own. */
export const SKETCH_SHAPE: ChainShape = {
  labels: SKETCH_LABELS,
  allowed: Uint8Array.from({ length: SKETCH_LABELS ** 2 }, (_, k) => {
    const z = Math.floor(k / SKETCH_LABELS)
    const y = k % SKETCH_LABELS
    return y === 0 || y % 2 === 1 || z === y || z === y - 1 ? 1 : 0
  }),
  starts: Uint8Array.from({ length: SKETCH_LABELS }, (_, y) => (y === 0 || y % 2 === 1 ? 1 : 0)),
}

/** The first reading of a document. */
export interface Sketch {
  /** Probability of label y of token i, at `i * SKETCH_LABELS + y`. */
  readonly marginals: Float32Array
  /** Likeliest label of each token. */
  readonly labels: Int32Array
}

export function createSketch(size: number): Sketch {
  return { marginals: new Float32Array(size * SKETCH_LABELS), labels: new Int32Array(size) }
}

/** Fills in the sketch of tokens `from` up to `to`, for which the chain has been summed up. */
export function sketchFrom(chain: Chain, { marginals, labels }: Sketch, { from, to }: Range): void {
  chain.writeMarginals(marginals, from * SKETCH_LABELS, to - from)
  for (let i = from; i < to; i++) {
    let best = 0
    let highest = 0
    for (let y = 0; y < SKETCH_LABELS; y++) {
      const p = marginals[i * SKETCH_LABELS + y] as number
      if (p > highest) {
        highest = p
        best = y
      }
    }
    labels[i] = best
  }
}
