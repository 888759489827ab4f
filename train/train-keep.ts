import { keepFeatures } from '../src/attributions/keep-features.js'
import { FeatureBuffer } from '../src/linear/feature-buffer.js'
import { createTable, type Table } from '../src/linear/table.js'
import { createRandom } from './random.js'
import type { Read } from './train-attributions.js'

const SETTINGS = { bits: 18, epochs: 8, rate: 0.02, decay: 0.85, dropout: 0.3 }

interface LabelledRow {
  readonly rows: Int32Array
  readonly right: boolean
}

/** Learns which candidates, by their best reading, have a gold attribution. */
export function trainKeep(read: readonly Read[], seed: number): Table {
  const features = new FeatureBuffer({ bits: SETTINGS.bits, live: null })
  const examples: LabelledRow[] = []
  for (const { evidence, sketch, candidates, governors, matches, readings } of read) {
    readings.forEach(({ readings: [reading] }, k) => {
      if (reading === undefined) return
      features.clear()
      keepFeatures(features, evidence, sketch, reading, governors, candidates, k)
      examples.push({ rows: features.rows.slice(0, features.length), right: matches[k] !== -1 })
    })
  }
  return trainLogistic(examples, seed)
}

/** Logistic regression by AdaGrad with feature dropout; the average over the later half of the epochs. */
function trainLogistic(examples: readonly LabelledRow[], seed: number): Table {
  const table = createTable(1, SETTINGS.bits)
  const { cells } = table
  const squares = new Float32Array(cells.length).fill(1)
  const sums = new Float64Array(cells.length)
  const random = createRandom(seed)
  const order = [...examples]
  const threshold = SETTINGS.dropout * 2 ** 32
  let { rate } = SETTINGS
  let counted = 0
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    random.shuffle(order)
    for (const { rows, right } of order) {
      const kept = rows.filter(() => random.bits() >= threshold)
      let score = 0
      for (const row of kept) score += cells[row] as number
      const slope = (right ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const row of kept) {
        const square = (squares[row] as number) + slope * slope
        squares[row] = square
        cells[row] = (cells[row] as number) + (rate * slope) / Math.sqrt(square)
      }
    }
    rate *= SETTINGS.decay
    if (epoch < SETTINGS.epochs >> 1) continue
    counted++
    for (let k = 0; k < cells.length; k++) sums[k] = (sums[k] as number) + (cells[k] as number)
  }
  for (let k = 0; k < cells.length; k++) cells[k] = (sums[k] as number) / counted
  return table
}
