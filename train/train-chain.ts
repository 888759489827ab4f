import { Chain } from '../src/linear/chain.js'
import type { ChainShape } from '../src/linear/lattice.js'
import type { Sequence } from '../src/linear/sequence.js'
import { createTable, type Table } from '../src/linear/table.js'
import { createRandom } from './random.js'

export interface LabelledSequence {
  readonly sequence: Sequence
  readonly labels: Uint8Array
}

export interface ChainSettings {
  readonly bits: number
  readonly stepBits: number
  readonly epochs: number
  readonly rate: number
  /** The rate is multiplied by this after each epoch. */
  readonly decay: number
  /** Share of position features left out at each pass over a sequence. */
  readonly dropout: number
  /** So many models, each from a seed of its own, are averaged to one. */
  readonly runs: number
}

export interface ChainTables {
  readonly positions: Table
  readonly steps: Table
}

/** Between the seeds of the runs that are averaged. */
const SEED_STEP = 1000
/** Gradients smaller than this change nothing worth the time. */
const NEGLIGIBLE = 1e-3

/**
 * Maximum conditional likelihood by AdaGrad (Duchi, Hazan, Singer 2011) with feature dropout; the weights are
 * the average over the later half of the epochs.
 */
export function trainChain(
  shape: ChainShape,
  examples: readonly LabelledSequence[],
  settings: ChainSettings,
  seed: number,
): ChainTables {
  const sum = trainOnce(shape, examples, settings, seed)
  for (let run = 1; run < settings.runs; run++) {
    const other = trainOnce(shape, examples, settings, seed + SEED_STEP * run)
    add(sum.positions, other.positions)
    add(sum.steps, other.steps)
  }
  divide(sum.positions, settings.runs)
  divide(sum.steps, settings.runs)
  return sum
}

function add({ cells }: Table, other: Table): void {
  for (let k = 0; k < cells.length; k++) cells[k] = (cells[k] as number) + (other.cells[k] as number)
}

function divide({ cells }: Table, by: number): void {
  for (let k = 0; k < cells.length; k++) cells[k] = (cells[k] as number) / by
}

function trainOnce(
  shape: ChainShape,
  examples: readonly LabelledSequence[],
  settings: ChainSettings,
  seed: number,
): ChainTables {
  const pairs = shape.labels ** 2
  const positions = createTable(shape.labels, settings.bits)
  const steps = createTable(pairs, settings.stepBits)
  const chain = new Chain(shape, positions, steps)
  const learner = new AdaGrad(positions)
  const stepLearner = new AdaGrad(steps)
  const averages = [new Average(positions), new Average(steps)]
  const random = createRandom(seed)
  const order = examples.map((_, k) => k)
  const dropped = new Uint8Array(Math.max(0, ...examples.map(({ sequence }) => sequence.rows.length)))
  const threshold = settings.dropout * 2 ** 32
  const gradient = new Float64Array(pairs)
  let rate = settings.rate
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order)
    for (const k of order) {
      const { sequence, labels } = examples[k] as LabelledSequence
      for (let j = 0; j < sequence.rows.length; j++) dropped[j] = random.bits() < threshold ? 1 : 0
      chain.score(sequence, dropped)
      chain.sum(sequence.length)
      learnPositions(chain, sequence, labels, dropped, gradient, learner, rate)
      learnSteps(chain, sequence, labels, gradient, stepLearner, rate)
    }
    rate *= settings.decay
    if (epoch >= settings.epochs >> 1) for (const average of averages) average.add()
  }
  for (const average of averages) average.finish()
  return { positions, steps }
}

function learnPositions(
  chain: Chain,
  { rows, ends, length }: Sequence,
  labels: Uint8Array,
  dropped: Uint8Array,
  gradient: Float64Array,
  learner: AdaGrad,
  rate: number,
): void {
  const width = chain.shape.labels
  let k = 0
  for (let i = 0; i < length; i++) {
    let matters = false
    for (let y = 0; y < width; y++) {
      const slope = (y === labels[i] ? 1 : 0) - chain.marginal(i, y)
      gradient[y] = Math.abs(slope) > NEGLIGIBLE ? slope : 0
      if (gradient[y] !== 0) matters = true
    }
    const end = ends[i] as number
    if (matters) for (; k < end; k++) if (dropped[k] === 0) learner.learn(rows[k] as number, gradient, width, rate)
    k = end
  }
}

function learnSteps(
  chain: Chain,
  { stepRows, stepEnds, length }: Sequence,
  labels: Uint8Array,
  gradient: Float64Array,
  learner: AdaGrad,
  rate: number,
): void {
  const width = chain.shape.labels
  const { forward, backward, steps, emissions } = chain
  for (let i = 1; i < length; i++) {
    let total = 0
    for (let z = 0; z < width; z++) {
      for (let y = 0; y < width; y++) {
        const p =
          (forward[(i - 1) * width + z] as number) *
          (steps[(i * width + z) * width + y] as number) *
          (emissions[i * width + y] as number) *
          (backward[i * width + y] as number)
        gradient[z * width + y] = p
        total += p
      }
    }
    const gold = (labels[i - 1] as number) * width + (labels[i] as number)
    let matters = false
    for (let e = 0; e < width * width; e++) {
      const slope = (e === gold ? 1 : 0) - (gradient[e] as number) / total
      gradient[e] = Math.abs(slope) > NEGLIGIBLE ? slope : 0
      if (gradient[e] !== 0) matters = true
    }
    if (!matters) continue
    for (let k = stepEnds[i - 1] as number; k < (stepEnds[i] as number); k++) {
      learner.learn(stepRows[k] as number, gradient, width * width, rate)
    }
  }
}

/** Steps shrink with the gradients that a weight has seen. */
class AdaGrad {
  private readonly squares: Float32Array
  private readonly table: Table

  constructor(table: Table) {
    this.table = table
    this.squares = new Float32Array(table.cells.length).fill(1)
  }

  learn(row: number, gradient: Float64Array, width: number, rate: number): void {
    const { cells, stride } = this.table
    const { squares } = this
    const base = row * stride
    for (let y = 0; y < width; y++) {
      const slope = gradient[y] as number
      if (slope === 0) continue
      const square = (squares[base + y] as number) + slope * slope
      squares[base + y] = square
      cells[base + y] = (cells[base + y] as number) + (rate * slope) / Math.sqrt(square)
    }
  }
}

class Average {
  private readonly table: Table
  private readonly sum: Float32Array
  private count = 0

  constructor(table: Table) {
    this.table = table
    this.sum = new Float32Array(table.cells.length)
  }

  add(): void {
    const { cells } = this.table
    for (let k = 0; k < cells.length; k++) this.sum[k] = (this.sum[k] as number) + (cells[k] as number)
    this.count++
  }

  finish(): void {
    const { cells } = this.table
    for (let k = 0; k < cells.length; k++) cells[k] = (this.sum[k] as number) / this.count
  }
}
