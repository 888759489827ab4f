import type { Article } from './corpus.js'
import { judge } from './judge.js'
import { percent } from './percent.js'
import type { Prediction } from './predict.js'
import type { Predictions } from './prediction-file.js'
import { type Rate, score } from './score.js'

/** Attributions whose confidence lies from `from` up to, not including, the next bin's; in percent. */
export interface Bin {
  readonly from: number
  readonly attributions: number
  readonly confidence: number
  /** Share of them that is right: the gold has one with close content and the same source. */
  readonly right: number
}

export interface Calibration {
  /** Expected calibration error: the mean gap between `confidence` and `right`, by the bins' attributions; in percent. */
  readonly error: number
  /** Those that are not empty. */
  readonly bins: readonly Bin[]
}

/** What is left, and how good it is, when attributions below a confidence are left out. */
export interface Threshold extends Rate {
  /** 0 to 1. */
  readonly minConfidence: number
  readonly attributions: number
}

const BINS = 10

/** Whether a confidence of 80 % is right four times in five: expected calibration error over ten bins of equal width. */
export function calibrate(articles: readonly Article[], predictions: Predictions): Calibration {
  const outcomes = articles.flatMap((article) => judgeEach(article, predictions.get(article.id) ?? []))
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = outcomes.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin)
    const confidence = inside.reduce((sum, outcome) => sum + outcome.confidence, 0)
    const right = inside.filter((outcome) => outcome.right).length
    return {
      from: (100 * bin) / BINS,
      attributions: inside.length,
      confidence: percent(confidence, inside.length),
      right: percent(right, inside.length),
    }
  }).filter((bin) => bin.attributions > 0)
  const gap = bins.reduce((sum, bin) => sum + bin.attributions * Math.abs(bin.confidence - bin.right), 0)
  return { error: outcomes.length === 0 ? 0 : gap / outcomes.length, bins }
}

/** `triple.relaxed` at thresholds of `minConfidence`, each scored anew. */
export function scoreThresholds(
  articles: readonly Article[],
  predictions: Predictions,
  thresholds: readonly number[],
): Threshold[] {
  return thresholds.map((minConfidence) => {
    const isKept = ({ confidence }: Prediction) => confidence >= minConfidence
    const kept = new Map([...predictions].map(([id, all]) => [id, all.filter(isKept)]))
    const scores = score(articles, kept)
    return { minConfidence, attributions: scores.predicted, ...scores['triple.relaxed'] }
  })
}

function judgeEach(article: Article, predictions: readonly Prediction[]) {
  const right = new Set(judge(article, predictions).matches.flatMap((match) => (match.relaxed ? match.predicted : [])))
  return predictions.map(({ confidence }, i) => ({ confidence, right: right.has(i) }))
}
