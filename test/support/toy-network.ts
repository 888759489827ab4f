import type { Blend, LayerModel, Matrix, NetworkModel } from '../../src/neural/network-model.js'
import { createRandom } from '../../train/random.js'

interface Sizes {
  readonly wordRows: number
  readonly wordDense: number
  readonly placeRows: number
  readonly windowRows: number
  readonly windowDense: number
}

const INPUTS = 16
const SIZE = 16
const HIDDEN = 16

/** A network of random weights, sixteen inputs, outputs a direction and hidden ones in both layers; a third of its blocks are zeros. */
export function toyNetwork({ wordRows, wordDense, placeRows, windowRows, windowDense }: Sizes): NetworkModel {
  const random = createRandom(1)
  const matrix = (inputs: number, outputs: number): Matrix => ({
    inputs,
    outputs,
    weights: Int8Array.from({ length: inputs * outputs }, () => Math.floor(random.next() * 255) - 127),
    factors: Float32Array.from({ length: outputs }, () => 0.002 + 0.004 * random.next()),
  })
  const sparse = (inputs: number, outputs: number): Matrix => {
    const own = matrix(inputs, outputs)
    for (let input = 0; input < inputs; input += 2) {
      for (let output = 0; output < outputs; output += 16) {
        if (random.next() > 1 / 3) continue
        for (const row of [input, input + 1]) own.weights.fill(0, row * outputs + output, row * outputs + output + 16)
      }
    }
    return own
  }
  const numbers = (length: number) => Array.from({ length }, () => random.next() - 0.5)
  const blend = (outputs: number): Blend => ({
    matrix: sparse(2 * SIZE, outputs),
    bias: numbers(outputs),
  })
  const layer = (): LayerModel => ({
    ofInputs: sparse(INPUTS, 6 * SIZE + HIDDEN),
    bias: numbers(6 * SIZE + HIDDEN),
    forwards: sparse(SIZE, 3 * SIZE),
    backwards: sparse(SIZE, 3 * SIZE),
    hidden: sparse(2 * SIZE, HIDDEN),
    labels: matrix(HIDDEN, 16),
    labelBias: numbers(16),
  })
  return {
    wordRows: matrix(wordRows, INPUTS),
    wordDense: matrix(wordDense, INPUTS),
    placeRows: matrix(placeRows, INPUTS),
    text: layer(),
    ofPosition: blend(INPUTS),
    ofChosen: blend(INPUTS),
    key: blend(INPUTS),
    query: blend(INPUTS),
    ofProducts: matrix(INPUTS, INPUTS),
    windowRows: matrix(windowRows, INPUTS),
    windowDense: matrix(windowDense, INPUTS),
    window: layer(),
    verdictHidden: blend(HIDDEN),
    ofHighest: matrix(2 * SIZE, HIDDEN),
    ofChosenInputs: matrix(INPUTS, HIDDEN),
    verdict: matrix(HIDDEN, 16),
    verdictBias: 0.25,
  }
}
