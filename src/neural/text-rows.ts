import { Inputs } from './inputs.js'
import { INPUT_UNIT, type Layer } from './layer.js'
import { FLOAT, type Memory, type Placed, ROW_UNIT, SHORT, toEven } from './memory.js'
import type { NetworkModel } from './network-model.js'

/** Rows are 16-bit integers, in this part of 1. */
const UNIT = 1024
/** What is less counts as this, what is more as its opposite: gates are shut or open long before. */
const LEAST = -32

/**
 * What words, and the places where they stand, bring to the layer of a text, as rows. A word's is worked out once for all of its
 * occurrences: to multiply inputs out for every token would take a tenth of a parse.
 */
export class TextRows {
  /** Number of the first word's row; those of places come before. */
  readonly firstWord: number
  /** Where the rows that make words, and their dense inputs, are written. */
  readonly wordIds: number
  readonly wordDense: number
  readonly wordStride: number
  private readonly memory: Memory
  private readonly layer: Layer
  private readonly inputs: Inputs
  private readonly words: number
  private readonly dense: Placed
  private readonly rows: number
  /** Zeros, as many as a row has. */
  private readonly none: number

  /** @param mostIds The most rows that a word is made of; `most`, the most words that are made at once; `room`, for how many there is room. */
  constructor(memory: Memory, layer: Layer, model: NetworkModel, mostIds: number, most: number, room: number) {
    const { wordRows, wordDense, placeRows, text } = model
    this.memory = memory
    this.layer = layer
    this.inputs = new Inputs(memory, text.ofInputs, most)
    this.words = memory.placeRows(wordRows, 0)
    this.dense = memory.placeMatrix(wordDense, INPUT_UNIT)
    this.firstWord = placeRows.inputs
    this.wordIds = memory.take(most * mostIds * FLOAT)
    this.wordStride = toEven(wordDense.inputs)
    this.wordDense = memory.take(most * this.wordStride * SHORT)
    this.none = memory.take(layer.rowBytes)
    this.rows = memory.take((this.firstWord + room) * layer.rowBytes * (SHORT / FLOAT))
    const { weights, factors } = placeRows
    const places = memory.floats.subarray(this.inputs.sums / FLOAT, this.inputs.sums / FLOAT + weights.length)
    for (let k = 0; k < weights.length; k++) {
      places[k] = (weights[k] as number) * (factors[k % factors.length] as number)
    }
    this.make(0, this.firstWord)
  }

  /** Makes the rows of `count` words from number `first` on, each the sum of `each` rows and of its dense inputs; uses up the layer's `sums`. */
  makeWords(first: number, each: number, count: number): void {
    const { memory, words, dense, wordIds, wordDense, wordStride } = this
    const { sums, rowBytes } = this.inputs
    memory.kernel.addRows(sums, rowBytes, this.none, 0, wordIds, each, count, words, rowBytes / FLOAT, 1 / ROW_UNIT)
    memory.multiply(dense, sums, rowBytes, wordDense, wordStride * SHORT, count)
    this.make(this.firstWord + first, count)
  }

  /** Writes the layer's inputs at `length` positions, each the sum of `each` of the rows whose numbers stand at `ids`. */
  write(ids: number, each: number, length: number): void {
    const { memory, rows } = this
    const { sums, bias, rowBytes } = this.layer
    memory.kernel.addRows(sums, rowBytes, bias, 0, ids, each, length, rows, rowBytes / FLOAT, 1 / UNIT)
  }

  /** Rows of what is summed up in `inputs`. */
  private make(row: number, count: number): void {
    const { memory, inputs, rows } = this
    const { sums, rowBytes } = this.layer
    const stride = rowBytes * (SHORT / FLOAT)
    inputs.write(sums, this.none, count)
    memory.kernel.toWhole(rows + row * stride, stride, sums, rowBytes, rowBytes / FLOAT, LEAST, UNIT, count)
  }
}
