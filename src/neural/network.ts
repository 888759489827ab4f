import { Chain, type ChainModel } from './chain.js'
import { HIDDEN_UNIT, INPUT_UNIT, Layer, LEAST, OUTPUT_UNIT, type PlacedBlend, SCORE_STRIDE } from './layer.js'
import { FLOAT, Memory, type Placed, SHORT, toEven } from './memory.js'
import type { NetworkModel } from './network-model.js'

/** Rows are 16-bit integers, in this part of 1: they are added up to 16, and what is beyond `LEAST` of a layer does not count. */
const ROW_UNIT = 2048

/** The most positions that a network is run over at once. */
export const MOST_POSITIONS = 512

/**
 * Runs a network. It has a memory of its own, which the caller writes into:
 *
 *     textIds, textDense     -> readTexts   -> textScores, textChain
 *     windowIds, windowDense -> open        (what a chosen position brings to all others)
 *     windowIds              -> placeWindow
 *                               readWindows -> windowScores, windowChain, verdict
 */
export class Network {
  /** Numbers of the rows that are added up, position by position. */
  readonly textIds: Int32Array
  readonly windowIds: Int32Array
  /** Dense inputs in `INPUT_UNIT`, those of a text position by position, `textStride` each. */
  readonly textDense: Int16Array
  readonly textStride: number
  readonly windowDense: Int16Array
  /** Number of the row that `open` makes, for every position of the window. */
  readonly openedRow: number
  /** Of the labels, `SCORE_STRIDE` a position. */
  readonly textScores: Float32Array
  readonly windowScores: Float32Array
  /** Over the labels of what was read last; their places are those of the scores. */
  readonly textChain: Chain
  readonly windowChain: Chain
  private readonly memory = new Memory()
  private readonly text: Layer
  private readonly window: Layer
  private readonly textDenseMatrix: Placed
  private readonly windowDenseMatrix: Placed
  private readonly ofPosition: PlacedBlend
  private readonly ofChosen: PlacedBlend
  private readonly key: PlacedBlend
  private readonly query: PlacedBlend
  private readonly ofProducts: Placed
  private readonly verdictHidden: PlacedBlend
  private readonly ofHighest: Placed
  private readonly verdictMatrix: Placed
  private readonly verdictBias: number
  private readonly at: Readonly<Record<Region, number>>

  /** @param mostTextIds The most rows that are added up at one position of the text; `mostWindowIds`, of a window. */
  constructor(
    model: NetworkModel,
    textChain: ChainModel,
    windowChain: ChainModel,
    mostTextIds: number,
    mostWindowIds: number,
  ) {
    const { memory } = this
    this.text = new Layer(memory, model.text, MOST_POSITIONS)
    this.window = new Layer(memory, model.window, MOST_POSITIONS)
    this.textChain = new Chain(memory, this.text.scores, textChain, MOST_POSITIONS)
    this.windowChain = new Chain(memory, this.window.scores, windowChain, MOST_POSITIONS)
    this.textDenseMatrix = memory.placeMatrix(model.textDense, INPUT_UNIT)
    this.windowDenseMatrix = memory.placeMatrix(model.windowDense, INPUT_UNIT)
    this.ofPosition = this.text.placeBlend(model.ofPosition)
    this.ofChosen = this.text.placeBlend(model.ofChosen)
    this.key = this.text.placeBlend(model.key)
    this.query = this.text.placeBlend(model.query)
    this.ofProducts = memory.placeMatrix(model.ofProducts, HIDDEN_UNIT)
    this.verdictHidden = this.window.placeBlend(model.verdictHidden)
    this.ofHighest = memory.placeMatrix(model.ofHighest, OUTPUT_UNIT)
    this.verdictMatrix = memory.placeMatrix(model.verdict, HIDDEN_UNIT)
    this.verdictBias = model.verdictBias
    this.textStride = toEven(model.textDense.inputs)
    const windowInputs = toEven(model.windowDense.inputs)
    const hidden = model.verdict.inputs
    const products = model.ofProducts.inputs
    const windowRows = memory.placeRows(model.windowRows, ROW_UNIT, 1)
    this.openedRow = model.windowRows.inputs
    this.at = {
      textRows: memory.placeRows(model.textRows, ROW_UNIT, 0),
      windowRows,
      openedSums: memory.take(this.window.rowBytes),
      opened: windowRows + (model.windowRows.inputs * this.window.rowBytes) / 2,
      parts: memory.take(MOST_POSITIONS * this.window.rowBytes),
      keys: memory.take(MOST_POSITIONS * products * FLOAT),
      query: memory.take(products * FLOAT),
      products: memory.take(MOST_POSITIONS * products * SHORT),
      textIds: memory.take(MOST_POSITIONS * mostTextIds * FLOAT),
      windowIds: memory.take(MOST_POSITIONS * mostWindowIds * FLOAT),
      textDense: memory.take(MOST_POSITIONS * this.textStride * SHORT),
      windowDense: memory.take(windowInputs * SHORT),
      highest: memory.take(this.window.outputBytes),
      verdictSums: memory.take(hidden * FLOAT),
      rectified: memory.take(hidden * SHORT),
      verdict: memory.take(SCORE_STRIDE * FLOAT),
    }
    const { buffer } = memory.bytes
    this.textIds = new Int32Array(buffer, this.at.textIds, MOST_POSITIONS * mostTextIds)
    this.windowIds = new Int32Array(buffer, this.at.windowIds, MOST_POSITIONS * mostWindowIds)
    this.textDense = new Int16Array(buffer, this.at.textDense, MOST_POSITIONS * this.textStride)
    this.windowDense = new Int16Array(buffer, this.at.windowDense, windowInputs)
    this.textScores = new Float32Array(buffer, this.text.scores, MOST_POSITIONS * SCORE_STRIDE)
    this.windowScores = new Float32Array(buffer, this.window.scores, MOST_POSITIONS * SCORE_STRIDE)
  }

  /** Fills `textScores` for texts of so many positions, one after another, that are each the sum of `each` rows and of dense inputs. */
  readTexts(each: number, lengths: readonly number[]): void {
    const { memory, text, at } = this
    const { sums, rowBytes } = text
    const length = lengths.reduce((sum, own) => sum + own, 0)
    memory.bytes.fill(0, sums, sums + length * rowBytes)
    this.addRows(text, sums, at.textIds, each, length, at.textRows)
    memory.multiply(this.textDenseMatrix, sums, rowBytes, at.textDense, this.textStride * SHORT, length)
    text.run(lengths)
    text.blend(this.ofPosition, at.parts, 0, length)
    text.blend(this.key, at.keys, 0, length)
  }

  /** Chooses a position of the texts, for which the next window is read. */
  open(chosen: number, each: number): void {
    const { memory, text, window, at } = this
    const { openedSums } = at
    text.blend(this.ofChosen, openedSums, chosen, 1)
    text.blend(this.query, at.query, chosen, 1)
    this.addRows(window, openedSums, at.windowIds, each, 1, at.windowRows)
    memory.multiply(this.windowDenseMatrix, openedSums, 0, at.windowDense, 0, 1)
    const width = window.rowBytes / FLOAT
    memory.kernel.toWhole(at.opened, 0, openedSums, 0, width, 2 * LEAST, ROW_UNIT, 1)
  }

  /** Makes positions `place` and on those of a window: `length` positions of the texts from `from` on, each with `each` rows. */
  placeWindow(place: number, from: number, each: number, length: number): void {
    const { memory, window, at } = this
    const { rowBytes } = window
    const sums = window.sums + place * rowBytes
    const parts = at.parts + from * rowBytes
    memory.bytes.copyWithin(sums, parts, parts + length * rowBytes)
    this.addRows(window, sums, at.windowIds, each, length, at.windowRows)
    this.addProducts(sums, from, length)
  }

  /** Fills `windowScores` for the windows that were placed one after another. */
  readWindows(lengths: readonly number[]): void {
    this.window.run(lengths)
  }

  /**
   * After `readWindows`: log-odds that what the network learned to decide about a window of `length` positions from `place`
   * on is so; `chosen` is where among all positions its chosen one stands.
   */
  verdict(place: number, length: number, chosen: number): number {
    const { memory, window, at, ofHighest, verdictMatrix } = this
    const { kernel } = memory
    const { outputs, outputBytes } = window
    kernel.highest(at.highest, outputs + place * outputBytes, outputBytes, outputBytes / SHORT, length)
    window.blend(this.verdictHidden, at.verdictSums, chosen, 1)
    memory.multiply(ofHighest, at.verdictSums, 0, at.highest, 0, 1)
    kernel.toWhole(at.rectified, 0, at.verdictSums, 0, ofHighest.outputs, 0, HIDDEN_UNIT, 1)
    memory.bytes.fill(0, at.verdict, at.verdict + SCORE_STRIDE * FLOAT)
    memory.multiply(verdictMatrix, at.verdict, 0, at.rectified, 0, 1)
    return (memory.floats[at.verdict / FLOAT] as number) + this.verdictBias
  }

  /** Adds the rows named at `ids` to the inputs of a layer's positions. */
  private addRows({ rowBytes }: Layer, to: number, ids: number, each: number, length: number, rows: number): void {
    this.memory.kernel.addRows(to, rowBytes, ids, each, length, rows, rowBytes / FLOAT, 1 / ROW_UNIT)
  }

  /** How far keys and query meet, number by number, as inputs of the window's positions. */
  private addProducts(to: number, from: number, length: number): void {
    const { memory, window, at, ofProducts } = this
    const width = ofProducts.pairs * 2
    const keys = at.keys + from * width * FLOAT
    memory.kernel.toProducts(at.products, width * SHORT, keys, width * FLOAT, at.query, width, HIDDEN_UNIT, length)
    memory.multiply(ofProducts, to, window.rowBytes, at.products, width * SHORT, length)
  }
}

type Region =
  | 'textRows'
  | 'windowRows'
  | 'parts'
  | 'keys'
  | 'query'
  | 'products'
  | 'openedSums'
  | 'opened'
  | 'textIds'
  | 'windowIds'
  | 'textDense'
  | 'windowDense'
  | 'highest'
  | 'verdictSums'
  | 'rectified'
  | 'verdict'
