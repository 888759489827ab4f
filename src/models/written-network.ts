import type { RoleModel, WordVectors } from '../attributions/role-scorer.js'
import { fromBase64 } from '../base64.js'
import type { Matrix, NetworkModel } from '../neural/network-model.js'

/** As in `Matrix`, weights in base64. */
export interface WrittenMatrix {
  readonly inputs: number
  readonly outputs: number
  readonly weights: string
  readonly factors: readonly number[]
}

/** As in `WordVectors`, cells in base64. */
export interface WrittenVectors extends Omit<WordVectors, 'cells'> {
  readonly cells: string
}

export type WrittenNetwork = {
  readonly [Name in keyof NetworkModel]: NetworkModel[Name] extends Matrix ? WrittenMatrix : NetworkModel[Name]
}

export interface WrittenRoles {
  readonly network: WrittenNetwork
  readonly words: WrittenVectors
  readonly steps: readonly number[]
}

export function readRoles({ network, words, steps }: WrittenRoles): RoleModel {
  const { shared, labelBias, verdictHiddenBias, verdictBias } = network
  return {
    words: { ...words, cells: toInt8(words.cells) },
    steps,
    network: {
      embeddings: readMatrix(network.embeddings),
      spread: readMatrix(network.spread),
      shared,
      position: readMatrix(network.position),
      window: readMatrix(network.window),
      forwards: readMatrix(network.forwards),
      backwards: readMatrix(network.backwards),
      hidden: readMatrix(network.hidden),
      labels: readMatrix(network.labels),
      labelBias,
      verdictHidden: readMatrix(network.verdictHidden),
      verdictHiddenBias,
      verdict: readMatrix(network.verdict),
      verdictBias,
    },
  }
}

function readMatrix({ inputs, outputs, weights, factors }: WrittenMatrix): Matrix {
  return { inputs, outputs, weights: toInt8(weights), factors: Float32Array.from(factors) }
}

function toInt8(text: string): Int8Array {
  return new Int8Array(fromBase64(text).buffer)
}
