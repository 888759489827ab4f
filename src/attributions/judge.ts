import { FeatureBuffer } from '../linear/feature-buffer.js'
import { score as scoreOf } from '../linear/score.js'
import type { Table } from '../linear/table.js'
import { createTreeScorer, type Trees } from '../linear/trees.js'
import { candidateNumbers, type Docket, outlookOf, readingNumbers, type Standing } from './judge-row.js'
import { type Layout, toLayout } from './layout.js'
import { rankFeatures } from './rank-features.js'
import type { Reading } from './reading.js'
import type { Judged } from './select.js'

export interface JudgeModel {
  /** Which reading of a candidate is better; `trust` weighs the labeller's own log probability. */
  readonly rank: Table
  readonly trust: number
  /** Whether a reading is right as a whole: nearly all of the quote and the speaker, or every word of both. */
  readonly nearly: Trees
  readonly exactly: Trees
}

/** A reading with its place among its candidate's, best first. */
interface Ranked {
  readonly reading: Reading
  readonly layout: Layout
  readonly standing: Standing
}

/** So many of a candidate's readings, by rank, are looked at closely. */
export const CONTENDERS = 6

/*
 * What the judge learns from but need not be asked, since next to nothing of the kind is reported: readings so far behind the
 * best by the ranker (three of 1,797 on the dev part), readings so unlikely to be nearly right.
 */
const FAR_BEHIND = 0.75
const UNLIKELY = 0.2
/** A candidate's only reading of at least so much confidence is not shown to the second judge, which saves a fiftieth of a parse. */
const CLEAR = 0.5

/** Chooses the reading of a candidate and says how likely it is right; `null` for what is hardly an attribution. */
export function createJudge(model: JudgeModel): (docket: Docket, index: number) => Judged | null {
  const rank = createRanker(model.rank, model.trust)
  const nearly = createTreeScorer(model.nearly)
  const exactly = createTreeScorer(model.exactly)
  let row = new Float32Array(0)
  return (docket, index) => {
    const own = docket.readings[index]
    if (own === undefined || own.readings.length === 0) return null
    const common = candidateNumbers(docket, index)
    const outlook = outlookOf(docket, index)
    const fill = (numbers: readonly number[]) => {
      if (row.length === 0) row = new Float32Array(common.length + numbers.length)
      write(row, common.length, numbers)
    }
    const likely: (Judged & { readonly numbers: readonly number[] })[] = []
    for (const [k, { reading, layout, standing }] of rank(docket, index).slice(0, CONTENDERS).entries()) {
      if (standing.behind > FAR_BEHIND) break
      const numbers = readingNumbers(docket, index, outlook, layout, standing)
      fill(numbers)
      if (k === 0) write(row, 0, common)
      const confidence = nearly(row, common.length, k > 0)
      if (confidence >= UNLIKELY) likely.push({ reading, confidence, numbers })
    }
    const [first, second] = likely
    if (first === undefined || (second === undefined && first.confidence >= CLEAR)) return first ?? null
    const exact = likely.map(({ numbers }, k) => {
      fill(numbers)
      return exactly(row, common.length, k > 0)
    })
    const scores = likely.map(({ confidence }, k) => confidence + (exact[k] as number))
    const best = scores.indexOf(Math.max(...scores))
    const { reading, confidence } = likely[best] as Judged
    // What is exactly right is nearly right.
    return { reading, confidence: Math.max(confidence, exact[best] as number) }
  }
}

/** What `set` does, without its price for few numbers. */
function write(row: Float32Array, at: number, numbers: readonly number[]): void {
  for (let k = 0; k < numbers.length; k++) row[at + k] = numbers[k] as number
}

/** Orders the readings of a candidate. */
export function createRanker(table: Table, trust: number): (docket: Docket, index: number) => Ranked[] {
  const features = new FeatureBuffer(table)
  return (docket, index) => {
    const scored = (docket.readings[index]?.readings ?? []).map((reading, labellerRank) => {
      const layout = toLayout(reading, docket.punctuation)
      rankFeatures(features, docket.evidence, docket.sketch, layout)
      const score = trust * reading.logProbability + scoreOf(table, features)
      return { reading, layout, labellerRank, score }
    })
    scored.sort((a, b) => b.score - a.score)
    const highest = scored[0]?.score ?? 0
    const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0)
    return scored.map(({ reading, layout, labellerRank, score }, place) => ({
      reading,
      layout,
      standing: { score, behind: highest - score, share: Math.exp(score - highest) / total, rank: place, labellerRank },
    }))
  }
}
