import { Chain, type ChainModel } from './chain.js'
import { Inputs } from './inputs.js'
import { HIDDEN_UNIT, INPUT_UNIT, Layer, LEAST, OUTPUT_UNIT, type PlacedBlend, SCORE_STRIDE, totalOf } from './layer.js'
import { FLOAT, Memory, type Placed, ROW_UNIT, SHORT, toEven } from './memory.js'
import type { NetworkModel } from './network-model.js'
import { TextRows } from './text-rows.js'
import { Trellis } from './trellis.js'

/** The most positions that a network is run over at once. */
export const MOST_POSITIONS = 512
/** How many words it may know at once. */
export const MOST_WORDS = 4096

/**
 * Runs a network. It has a memory of its own, which the caller writes into:
 *
 *     wordIds, wordDense     -> learnWords
 *     textIds                -> readTexts   -> textScores, textChain
 *                               prepare     (for windows, those positions that will be read)
 *     windowIds, windowDense -> open        (what a chosen position brings to all others)
 *     windowIds              -> placeWindow
 *                               readWindows -> windowScores, windowChain, windowTrellis, verdict
 */
export class Network {
  /** Numbers of the rows that are added up, word by word or position by position. */
  readonly wordIds: Int32Array
  readonly textIds: Int32Array
  readonly windowIds: Int32Array
  /** Dense inputs in `INPUT_UNIT`, those of words `wordStride` each. */
  readonly wordDense: Int16Array
  readonly wordStride: number
  readonly windowDense: Int16Array
  /** Number of the row of word 0 among those of texts; those of places come before. */
  readonly firstWordRow: number
  /** Number of the row that `open` makes, for every position of the window. */
  readonly openedRow: number
  /** Of the labels, `SCORE_STRIDE` a position. */
  readonly textScores: Float32Array
  readonly windowScores: Float32Array
  /** Over the labels of what was read last; their places are those of the scores. */
  readonly textChain: Chain
  readonly windowChain: Chain
  readonly windowTrellis: Trellis
  private readonly memory = new Memory()
  private readonly text: Layer
  private readonly textRows: TextRows
  private readonly window: Layer
  private readonly windowInputs: Inputs
  private readonly windowDenseMatrix: Placed
  private readonly ofPosition: PlacedBlend
  private readonly ofChosen: PlacedBlend
  private readonly key: PlacedBlend
  private readonly query: PlacedBlend
  private readonly ofProducts: Placed
  private readonly verdictHidden: PlacedBlend
  private readonly ofHighest: Placed
  private readonly ofChosenInputs: Placed
  private readonly verdictMatrix: Placed
  private readonly verdictBias: number
  private readonly at: Readonly<Record<Region, number>>

  /** @param mostWordIds The most rows that a word is made of; `mostTextIds`, a position of a text; `mostWindowIds`, of a window. */
  constructor(
    model: NetworkModel,
    textChain: ChainModel,
    windowChain: ChainModel,
    mostWordIds: number,
    mostTextIds: number,
    mostWindowIds: number,
  ) {
    const { memory } = this
    this.text = new Layer(memory, model.text, MOST_POSITIONS)
    this.textRows = new TextRows(memory, this.text, model, mostWordIds, MOST_POSITIONS, MOST_WORDS)
    this.window = new Layer(memory, model.window, MOST_POSITIONS)
    this.windowInputs = new Inputs(memory, model.window.ofInputs, MOST_POSITIONS)
    const { rowBytes } = this.windowInputs
    this.textChain = new Chain(memory, this.text.scores, textChain, MOST_POSITIONS)
    this.windowChain = new Chain(memory, this.window.scores, windowChain, MOST_POSITIONS)
    this.windowTrellis = new Trellis(memory, this.window.scores, windowChain.steps, MOST_POSITIONS)
    this.windowDenseMatrix = memory.placeMatrix(model.windowDense, INPUT_UNIT)
    this.ofPosition = this.text.placeBlend(model.ofPosition)
    this.ofChosen = this.text.placeBlend(model.ofChosen)
    this.key = this.text.placeBlend(model.key)
    this.query = this.text.placeBlend(model.query)
    this.ofProducts = memory.placeMatrix(model.ofProducts, HIDDEN_UNIT)
    this.verdictHidden = this.window.placeBlend(model.verdictHidden)
    this.ofHighest = memory.placeMatrix(model.ofHighest, OUTPUT_UNIT)
    this.ofChosenInputs = memory.placeMatrix(model.ofChosenInputs, INPUT_UNIT)
    this.verdictMatrix = memory.placeMatrix(model.verdict, HIDDEN_UNIT)
    this.verdictBias = model.verdictBias
    this.wordStride = this.textRows.wordStride
    this.firstWordRow = this.textRows.firstWord
    const windowInputs = toEven(model.windowDense.inputs)
    const hidden = model.verdict.inputs
    const products = model.ofProducts.inputs
    const windowRows = memory.placeRows(model.windowRows, 1)
    this.openedRow = model.windowRows.inputs
    this.at = {
      windowRows,
      openedSums: memory.take(rowBytes),
      opened: windowRows + (model.windowRows.inputs * rowBytes) / 2,
      parts: memory.take(MOST_POSITIONS * rowBytes),
      keys: memory.take(MOST_POSITIONS * products * FLOAT),
      query: memory.take(products * FLOAT),
      products: memory.take(MOST_POSITIONS * products * SHORT),
      textIds: memory.take(MOST_POSITIONS * mostTextIds * FLOAT),
      windowIds: memory.take(MOST_POSITIONS * mostWindowIds * FLOAT),
      windowDense: memory.take(windowInputs * SHORT),
      highest: memory.take(this.window.outputBytes),
      verdictSums: memory.take(hidden * FLOAT),
      rectified: memory.take(hidden * SHORT),
      verdict: memory.take(SCORE_STRIDE * FLOAT),
    }
    const { buffer } = memory.bytes
    this.textIds = new Int32Array(buffer, this.at.textIds, MOST_POSITIONS * mostTextIds)
    this.windowIds = new Int32Array(buffer, this.at.windowIds, MOST_POSITIONS * mostWindowIds)
    this.wordIds = new Int32Array(buffer, this.textRows.wordIds, MOST_POSITIONS * mostWordIds)
    this.wordDense = new Int16Array(buffer, this.textRows.wordDense, MOST_POSITIONS * this.wordStride)
    this.windowDense = new Int16Array(buffer, this.at.windowDense, windowInputs)
    this.textScores = new Float32Array(buffer, this.text.scores, MOST_POSITIONS * SCORE_STRIDE)
    this.windowScores = new Float32Array(buffer, this.window.scores, MOST_POSITIONS * SCORE_STRIDE)
  }

  /** Makes rows of `count` words, from number `first` on, that are each the sum of `each` rows and of dense inputs. */
  learnWords(first: number, each: number, count: number): void {
    this.textRows.makeWords(first, each, count)
  }

  /** Fills `textScores` for texts of so many positions, one after another, that are each the sum of `each` rows of words and places. */
  readTexts(each: number, lengths: readonly number[]): void {
    const { text, at } = this
    this.textRows.write(at.textIds, each, totalOf(lengths))
    text.run(lengths)
  }

  /** Has `length` positions of the texts from `from` on ready for windows. */
  prepare(from: number, length: number): void {
    const { text, windowInputs, at, ofPosition, key } = this
    text.blend(ofPosition, at.parts + from * windowInputs.rowBytes, from, length)
    text.blend(key, at.keys + from * key.matrix.outputs * FLOAT, from, length)
  }

  /** Chooses a position of the texts, for which the next window is read. */
  open(chosen: number, each: number): void {
    const { memory, text, at } = this
    const { openedSums } = at
    text.blend(this.ofChosen, openedSums, chosen, 1)
    text.blend(this.query, at.query, chosen, 1)
    this.addRows(openedSums, openedSums, each, 1)
    memory.multiply(this.windowDenseMatrix, openedSums, 0, at.windowDense, 0, 1)
    const width = this.windowInputs.rowBytes / FLOAT
    memory.kernel.toWhole(at.opened, 0, openedSums, 0, width, 2 * LEAST, ROW_UNIT, 1)
  }

  /** Makes positions `place` and on those of a window: `length` positions of the texts from `from` on, each with `each` rows. */
  placeWindow(place: number, from: number, each: number, length: number): void {
    const { windowInputs, at } = this
    const { rowBytes } = windowInputs
    const sums = windowInputs.sums + place * rowBytes
    this.addRows(sums, at.parts + from * rowBytes, each, length)
    this.addProducts(sums, from, length)
  }

  /** Fills `windowScores` for the windows that were placed one after another. */
  readWindows(lengths: readonly number[]): void {
    const { window, windowInputs } = this
    windowInputs.write(window.sums, window.bias, totalOf(lengths))
    window.run(lengths)
  }

  /**
   * After `readWindows`: log-odds that what the network learned to decide about a window of `length` positions from `place`
   * on is so; `chosen` is where among all positions its chosen one stands.
   */
  verdict(place: number, length: number, chosen: number): number {
    const { memory, window, windowInputs, at, ofHighest, verdictMatrix } = this
    const { kernel } = memory
    const { outputs, outputBytes } = window
    kernel.highest(at.highest, outputs + place * outputBytes, outputBytes, outputBytes / SHORT, length)
    window.blend(this.verdictHidden, at.verdictSums, chosen, 1)
    memory.multiply(ofHighest, at.verdictSums, 0, at.highest, 0, 1)
    const inputs = windowInputs.whole + (chosen * windowInputs.rowBytes) / 2
    memory.multiply(this.ofChosenInputs, at.verdictSums, 0, inputs, 0, 1)
    kernel.toWhole(at.rectified, 0, at.verdictSums, 0, ofHighest.outputs, 0, HIDDEN_UNIT, 1)
    memory.bytes.fill(0, at.verdict, at.verdict + SCORE_STRIDE * FLOAT)
    memory.multiply(verdictMatrix, at.verdict, 0, at.rectified, 0, 1)
    return (memory.floats[at.verdict / FLOAT] as number) + this.verdictBias
  }

  /** Inputs of a window's positions: a base and the rows named in `windowIds`. */
  private addRows(to: number, base: number, each: number, length: number): void {
    const { memory, at } = this
    const { rowBytes } = this.windowInputs
    memory.kernel.addRows(
      to,
      rowBytes,
      base,
      rowBytes,
      at.windowIds,
      each,
      length,
      at.windowRows,
      rowBytes / FLOAT,
      1 / ROW_UNIT,
    )
  }

  /** How far keys and query meet, number by number, as inputs of the window's positions. */
  private addProducts(to: number, from: number, length: number): void {
    const { memory, at, ofProducts } = this
    const width = ofProducts.inputs
    const keys = at.keys + from * width * FLOAT
    memory.kernel.toProducts(at.products, width * SHORT, keys, width * FLOAT, at.query, width, HIDDEN_UNIT, length)
    memory.multiply(ofProducts, to, this.windowInputs.rowBytes, at.products, width * SHORT, length)
  }
}

type Region =
  | 'windowRows'
  | 'parts'
  | 'keys'
  | 'query'
  | 'products'
  | 'openedSums'
  | 'opened'
  | 'textIds'
  | 'windowIds'
  | 'windowDense'
  | 'highest'
  | 'verdictSums'
  | 'rectified'
  | 'verdict'
