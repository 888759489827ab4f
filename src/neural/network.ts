import { HIDDEN_UNIT, INPUT_UNIT, Layer, OUTPUT_UNIT, type PlacedBlend, SCORE_STRIDE } from './layer.js'
import { FLOAT, Memory, type Placed, SHORT, toEven } from './memory.js'
import type { NetworkModel } from './network-model.js'

/** The most positions that a network is run over at once. */
export const MOST_POSITIONS = 512

/**
 * Runs a network. It has a memory of its own, which the caller writes into:
 *
 *     textIds, textDense     -> readText   -> textScores
 *     windowIds, windowDense -> open       (what a chosen position brings to all others)
 *     windowIds              -> readWindow -> windowScores, verdict
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
  private readonly memory = new Memory()
  private readonly text: Layer
  private readonly window: Layer
  private readonly textDenseMatrix: Placed
  private readonly windowDenseMatrix: Placed
  private readonly ofPosition: PlacedBlend
  private readonly ofChosen: PlacedBlend
  private readonly verdictHidden: PlacedBlend
  private readonly ofHighest: Placed
  private readonly verdictMatrix: Placed
  private readonly verdictBias: number
  private readonly at: Readonly<Record<Region, number>>

  /** @param mostTextIds The most rows that are added up at one position of the text; `mostWindowIds`, of a window. */
  constructor(model: NetworkModel, mostTextIds: number, mostWindowIds: number) {
    const { memory } = this
    this.text = new Layer(memory, model.text, MOST_POSITIONS)
    this.window = new Layer(memory, model.window, MOST_POSITIONS)
    this.textDenseMatrix = memory.placeMatrix(model.textDense, INPUT_UNIT)
    this.windowDenseMatrix = memory.placeMatrix(model.windowDense, INPUT_UNIT)
    this.ofPosition = this.text.placeBlend(model.ofPosition)
    this.ofChosen = this.text.placeBlend(model.ofChosen)
    this.verdictHidden = this.window.placeBlend(model.verdictHidden)
    this.ofHighest = memory.placeMatrix(model.ofHighest, OUTPUT_UNIT)
    this.verdictMatrix = memory.placeMatrix(model.verdict, HIDDEN_UNIT)
    this.verdictBias = model.verdictBias
    this.textStride = toEven(model.textDense.inputs)
    const windowInputs = toEven(model.windowDense.inputs)
    const hidden = model.verdict.inputs
    const windowRows = memory.placeRows(model.windowRows, 1)
    this.openedRow = model.windowRows.inputs
    this.at = {
      textRows: memory.placeRows(model.textRows, 0),
      windowRows,
      opened: windowRows + model.windowRows.inputs * this.window.rowBytes,
      parts: memory.take(MOST_POSITIONS * this.window.rowBytes),
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

  /** Fills `textScores` for a text of `length` positions that are each the sum of `each` rows and of dense inputs. */
  readText(each: number, length: number): void {
    const { memory, text, at } = this
    const { sums, rowBytes } = text
    memory.bytes.fill(0, sums, sums + length * rowBytes)
    memory.kernel.addRows(sums, rowBytes, at.textIds, each, length, at.textRows, rowBytes / FLOAT)
    memory.multiply(this.textDenseMatrix, sums, rowBytes, at.textDense, this.textStride * SHORT, length)
    text.run(length)
    text.blend(this.ofPosition, at.parts, 0, length)
  }

  /** Chooses a position of the text, for which the windows are read from now on. */
  open(chosen: number, each: number): void {
    const { memory, text, at } = this
    const { rowBytes } = this.window
    text.blend(this.ofChosen, at.opened, chosen, 1)
    memory.kernel.addRows(at.opened, rowBytes, at.windowIds, each, 1, at.windowRows, rowBytes / FLOAT)
    memory.multiply(this.windowDenseMatrix, at.opened, rowBytes, at.windowDense, 0, 1)
  }

  /** Fills `windowScores` for `length` positions of the text from `from` on, each with `each` rows. */
  readWindow(from: number, each: number, length: number): void {
    const { memory, window, at } = this
    const { sums, rowBytes } = window
    const parts = at.parts + from * rowBytes
    memory.bytes.copyWithin(sums, parts, parts + length * rowBytes)
    memory.kernel.addRows(sums, rowBytes, at.windowIds, each, length, at.windowRows, rowBytes / FLOAT)
    window.run(length)
  }

  /** After `readWindow`: log-odds that what the network learned to decide about the window is so. `place` is the chosen position's in it. */
  verdict(length: number, place: number): number {
    const { memory, window, at, ofHighest, verdictMatrix } = this
    const { kernel } = memory
    kernel.highest(at.highest, window.outputs, window.outputBytes, window.outputBytes / SHORT, length)
    window.blend(this.verdictHidden, at.verdictSums, place, 1)
    memory.multiply(ofHighest, at.verdictSums, 0, at.highest, 0, 1)
    kernel.toWhole(at.rectified, 0, at.verdictSums, 0, ofHighest.outputs, 0, HIDDEN_UNIT, 1)
    memory.bytes.fill(0, at.verdict, at.verdict + SCORE_STRIDE * FLOAT)
    memory.multiply(verdictMatrix, at.verdict, 0, at.rectified, 0, 1)
    return (memory.floats[at.verdict / FLOAT] as number) + this.verdictBias
  }
}

type Region =
  | 'textRows'
  | 'windowRows'
  | 'parts'
  | 'opened'
  | 'textIds'
  | 'windowIds'
  | 'textDense'
  | 'windowDense'
  | 'highest'
  | 'verdictSums'
  | 'rectified'
  | 'verdict'
