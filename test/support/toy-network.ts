import type { Matrix, NetworkModel } from '../../src/neural/network-model.js'
import { createRandom } from '../../train/random.js'

/** A network of random weights, four outputs a direction and sixteen hidden, the same for the same seed. */
export function toyNetwork(rows: number, dense: number, windowDense: number, seed = 1): NetworkModel {
  const random = createRandom(seed)
  const size = 4
  const hidden = 16
  const width = 8 * size + hidden
  const matrix = (inputs: number, outputs: number): Matrix => ({
    inputs,
    outputs,
    weights: Int8Array.from({ length: inputs * outputs }, () => Math.floor(random.next() * 255) - 127),
    factors: Float32Array.from({ length: outputs }, () => 0.002 + 0.004 * random.next()),
  })
  const numbers = (length: number) => Array.from({ length }, () => random.next() - 0.5)
  return {
    embeddings: matrix(rows, 8),
    spread: matrix(8, width),
    shared: numbers(width),
    position: matrix(dense, width),
    window: matrix(windowDense, width),
    forwards: matrix(size, 4 * size),
    backwards: matrix(size, 4 * size),
    hidden: matrix(2 * size, hidden),
    labels: matrix(hidden, 16),
    labelBias: numbers(16),
    verdictHidden: matrix(4 * size, hidden),
    verdictHiddenBias: numbers(hidden),
    verdict: matrix(hidden, 16),
    verdictBias: 0.25,
  }
}
