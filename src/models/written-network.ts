import type { ReaderModel, WordVectors } from '../attributions/reader.js'
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

/** Every matrix of it written. */
export type Written<Part> = Part extends Matrix
  ? WrittenMatrix
  : Part extends readonly number[] | number
    ? Part
    : { readonly [Name in keyof Part]: Written<Part[Name]> }

export interface WrittenReader extends Omit<ReaderModel, 'network' | 'words'> {
  readonly network: Written<NetworkModel>
  readonly words: WrittenVectors
}

export function readReader({ network, words, ...steps }: WrittenReader): ReaderModel {
  return { ...steps, words: { ...words, cells: toInt8(words.cells) }, network: readPart(network) as NetworkModel }
}

function readPart(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  if ('weights' in part) return readMatrix(part as WrittenMatrix)
  return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, readPart(own)]))
}

function readMatrix({ inputs, outputs, weights, factors }: WrittenMatrix): Matrix {
  return { inputs, outputs, weights: toInt8(weights), factors: Float32Array.from(factors) }
}

function toInt8(text: string): Int8Array {
  return new Int8Array(fromBase64(text).buffer)
}
