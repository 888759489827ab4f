import { toLayout, toPunctuation } from '../src/attributions/layout.js'
import { rankFeatures } from '../src/attributions/rank-features.js'
import { FeatureBuffer } from '../src/linear/feature-buffer.js'
import { mix } from '../src/linear/hash.js'
import { createTable, type Table } from '../src/linear/table.js'
import { createRandom } from './random.js'
import { compare, toGoldWords, worthOf } from './rightness.js'
import type { Read } from './train-attributions.js'

const SETTINGS = { bits: 20, epochs: 6, rate: 0.03, decay: 0.8, dropout: 0.4, sharpness: 6 }

export interface RankModel {
  readonly table: Table
  readonly trust: number
}

interface Choice {
  readonly rows: readonly Int32Array[]
  readonly logProbabilities: readonly number[]
  /** What share of the probability each reading should have. */
  readonly targets: readonly number[]
}

/** A log-linear model over a candidate's readings, with targets that are softer the nearer a reading comes to the gold. */
export function trainRank(read: readonly Read[], seed: number): RankModel {
  const features = new FeatureBuffer({ bits: SETTINGS.bits, live: null })
  const choices: Choice[] = []
  for (const { example, evidence, sketch, matches, readings } of read) {
    const gold = toGoldWords(example)
    const { words } = example.document
    const punctuation = toPunctuation(words)
    readings.forEach(({ readings: ways }, k) => {
      const own = gold[matches[k] as number]
      if (own === undefined || ways.length < 2) return
      const rows = ways.map((reading) => {
        rankFeatures(features, evidence, sketch, toLayout(reading, punctuation))
        return features.rows.slice(0, features.length)
      })
      const worths = ways.map((reading) => worthOf(compare(reading, own, words)))
      const targets = softmax(worths.map((worth) => SETTINGS.sharpness * worth))
      choices.push({ rows, logProbabilities: ways.map(({ logProbability }) => logProbability), targets })
    })
  }
  return learn(choices, seed)
}

function learn(choices: readonly Choice[], seed: number): RankModel {
  const table = createTable(SETTINGS.bits)
  const { cells } = table
  const squares = new Float32Array(cells.length).fill(1)
  const sums = new Float64Array(cells.length)
  const random = createRandom(seed)
  const order = [...choices]
  const threshold = SETTINGS.dropout * 2 ** 32
  let trust = 1
  let trustSquares = 1
  let { rate } = SETTINGS
  let counted = 0
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    random.shuffle(order)
    for (const { rows, logProbabilities, targets } of order) {
      // a feature is left out of all readings or of none, or else their differences would tell of the dropout
      const key = random.bits()
      const kept = (row: number) => mix(key, row, 0, 0) >>> 0 >= threshold
      const scores = rows.map((features, k) => {
        let score = trust * (logProbabilities[k] as number)
        for (const row of features) if (kept(row)) score += cells[row] as number
        return score
      })
      const probabilities = softmax(scores)
      let trustSlope = 0
      rows.forEach((features, k) => {
        const slope = (targets[k] as number) - (probabilities[k] as number)
        trustSlope += slope * (logProbabilities[k] as number)
        if (Math.abs(slope) < 1e-3) return
        for (const row of features) {
          if (!kept(row)) continue
          const square = (squares[row] as number) + slope * slope
          squares[row] = square
          cells[row] = (cells[row] as number) + (rate * slope) / Math.sqrt(square)
        }
      })
      trustSquares += trustSlope * trustSlope
      trust += (rate * trustSlope) / Math.sqrt(trustSquares)
    }
    rate *= SETTINGS.decay
    if (epoch < SETTINGS.epochs >> 1) continue
    counted++
    for (let k = 0; k < cells.length; k++) sums[k] = (sums[k] as number) + (cells[k] as number)
  }
  for (let k = 0; k < cells.length; k++) cells[k] = (sums[k] as number) / counted
  return { table, trust: Number(trust.toPrecision(5)) }
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
