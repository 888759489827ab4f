import type { Calibration, Threshold } from './calibration.js'
import { CONTENT_TYPES } from './content-type.js'
import type { Result } from './results.js'
import { FIGURES, type Rate, type Scores, SHARES, type TypeScores } from './score.js'
import type { SpeakerScores } from './score-speakers.js'

/** A result for reading on a terminal. */
export function describeResult(result: Result): string {
  const { part, articles, version, scores, speakers, calibration, thresholds, peers } = result
  return [
    `PolNeAR ${part}, ${articles} articles`,
    ...describeScores(`hearsay ${version}`, scores),
    ...(speakers ? describeSpeakers(speakers) : []),
    ...describeConfidence(calibration, thresholds),
    ...peers.flatMap((peer) => describeScores(`${peer.name} ${peer.version}`, peer.scores)),
  ].join('\n')
}

function describeScores(name: string, scores: Scores): string[] {
  return [
    '',
    `${name}: ${scores.predicted} attributions, ${scores.gold} in the gold`,
    ...FIGURES.map((figure) => describeRate(figure, scores[figure])),
    ...SHARES.map((share) => `  ${share.padEnd(20)}${number(scores[share])}`),
    ...CONTENT_TYPES.map((type) => describeType(type, scores.byType[type])),
  ]
}

function describeConfidence(calibration: Calibration, thresholds: readonly Threshold[]): string[] {
  return [
    '',
    `confidence: expected calibration error ${calibration.error.toFixed(1)}`,
    ...calibration.bins.map(
      ({ from, attributions, confidence, right }) =>
        `  from ${number(from)}   says ${number(confidence)}   is ${number(right)}   of ${attributions}`,
    ),
    ...thresholds.map((threshold) => describeRate(`relaxed from ${threshold.minConfidence}`, threshold)),
  ]
}

function describeSpeakers({ gold, ...figures }: SpeakerScores): string[] {
  const lines = Object.entries(figures).map(([name, figure]) => `  ${name.padEnd(20)}${number(figure)}`)
  return ['', `speakers and outlets: ${gold} attributions in the gold`, ...lines]
}

function describeType(type: string, { precision, recall }: TypeScores): string {
  return `  ${`relaxed, ${type}`.padEnd(20)}P ${number(precision)}   R ${number(recall)}`
}

function describeRate(name: string, { precision, recall, f1 }: Rate): string {
  return `  ${name.padEnd(20)}P ${number(precision)}   R ${number(recall)}   F ${number(f1)}`
}

function number(figure: number): string {
  return figure.toFixed(1).padStart(5)
}
