import { Chain } from '../linear/chain.js'
import type { ChainShape } from '../linear/lattice.js'
import { SequenceBuffer } from '../linear/sequence.js'
import type { Table } from '../linear/table.js'
import type { Evidence } from './evidence.js'
import { SketchFeatures, toSketchContext } from './sketch-features.js'
import { toStretches } from './to-stretches.js'

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

export interface SketchModel {
  readonly positions: Table
  readonly steps: Table
}

/** The first reading of a document. */
export interface Sketch {
  /** Probability of label y of token i, at `i * SKETCH_LABELS + y`. */
  readonly marginals: Float32Array
  /** Likeliest label of each token. */
  readonly labels: Int32Array
}

export function createSketcher(model: SketchModel): (evidence: Evidence) => Sketch {
  const chain = new Chain(SKETCH_SHAPE, model.positions, model.steps)
  const features = new SketchFeatures()
  const buffer = new SequenceBuffer(model.positions, model.steps)
  return (evidence) => {
    const context = toSketchContext(evidence)
    const marginals = new Float32Array(evidence.size * SKETCH_LABELS)
    const labels = new Int32Array(evidence.size)
    for (const stretch of evidence.blocks.flatMap((block) => toStretches(evidence, block))) {
      features.fill(buffer, evidence, context, stretch)
      chain.score(buffer.view())
      chain.sum(buffer.length)
      for (let i = stretch.from; i < stretch.to; i++) {
        let best = 0
        let highest = 0
        for (let y = 0; y < SKETCH_LABELS; y++) {
          const p = chain.marginal(i - stretch.from, y)
          marginals[i * SKETCH_LABELS + y] = p
          if (p > highest) {
            highest = p
            best = y
          }
        }
        labels[i] = best
      }
    }
    return { marginals, labels }
  }
}
