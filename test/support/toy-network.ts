import type { Blend, LayerModel, Matrix, NetworkModel } from '../../src/neural/network-model.js'
import { createRandom } from '../../train/random.js'

interface Sizes {
  readonly textRows: number
  readonly textDense: number
  readonly windowRows: number
  readonly windowDense: number
}

const INPUTS = 16
const SIZE = 4
const HIDDEN = 16

/** A network of random weights, sixteen inputs, four outputs a direction and sixteen hidden in both layers, the same for the same seed. */
export function toyNetwork({ textRows, textDense, windowRows, windowDense }: Sizes, seed = 1): NetworkModel {
  const random = createRandom(seed)
  const matrix = (inputs: number, outputs: number): Matrix => ({
    inputs,
    outputs,
    weights: Int8Array.from({ length: inputs * outputs }, () => Math.floor(random.next() * 255) - 127),
    factors: Float32Array.from({ length: outputs }, () => 0.002 + 0.004 * random.next()),
  })
  const numbers = (length: number) => Array.from({ length }, () => random.next() - 0.5)
  const blend = (outputs: number): Blend => ({
    ofInputs: matrix(INPUTS, outputs),
    ofOutputs: matrix(2 * SIZE, outputs),
    bias: numbers(outputs),
  })
  const layer = (): LayerModel => ({
    gates: matrix(INPUTS, 8 * SIZE),
    gateBias: numbers(8 * SIZE),
    forwards: matrix(SIZE, 4 * SIZE),
    backwards: matrix(SIZE, 4 * SIZE),
    hidden: blend(HIDDEN),
    labels: matrix(HIDDEN, 16),
    labelBias: numbers(16),
  })
  return {
    textRows: matrix(textRows, INPUTS),
    textDense: matrix(textDense, INPUTS),
    text: layer(),
    ofPosition: blend(INPUTS),
    ofChosen: blend(INPUTS),
    windowRows: matrix(windowRows, INPUTS),
    windowDense: matrix(windowDense, INPUTS),
    window: layer(),
    verdictHidden: blend(HIDDEN),
    ofHighest: matrix(2 * SIZE, HIDDEN),
    verdict: matrix(HIDDEN, 16),
    verdictBias: 0.25,
  }
}
