import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Calibration, Threshold } from './calibration.js'
import type { Comparison } from './compare.js'
import type { Part } from './corpus.js'
import type { Scores } from './score.js'
import type { SpeakerScores } from './score-speakers.js'

/** `eval/results/polnear-PART.json`: what one run measured; figures in percent. Nothing in it changes by itself. */
export interface Result {
  readonly corpus: 'PolNeAR'
  readonly part: Part
  readonly articles: number
  /** hearsay's. */
  readonly version: string
  readonly scores: Scores
  /** `null` where no gold file was at hand. */
  readonly speakers: SpeakerScores | null
  readonly calibration: Calibration
  readonly thresholds: readonly Threshold[]
  /** From earlier predictions, by `--against`; `null` where the run was given none. */
  readonly difference: Comparison | null
  /** Measured in the same run. */
  readonly peers: readonly { readonly name: string; readonly version: string; readonly scores: Scores }[]
}

/** By how much a headline figure may fall, in points of a percent. */
const TOLERANCE = 0.5

/** Name of the result file of a part. */
export function resultName(part: Part): string {
  return `polnear-${part}`
}

/** Path of a result file by its name without ".json". */
function resultPath(name: string): string {
  return fileURLToPath(new URL(`results/${name}.json`, import.meta.url))
}

/** A result as it was written, `null` where there is none. */
export function readResult<T>(name: string): T | null {
  const file = resultPath(name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}

/** Numbers are written to two decimals. */
export function writeResult(name: string, result: unknown): void {
  const file = resultPath(name)
  const round = (_key: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(result, round, 2)}\n`)
}

/** The figures that a change must not lower, by name; those of speakers only where they were measured. */
export function headlines({ scores, speakers }: Pick<Result, 'scores' | 'speakers'>): Map<string, number> {
  const ofSpeakers = speakers
    ? ([
        ['speaker.name', speakers['speaker.name']],
        ['outlet.f1', speakers['outlet.f1']],
      ] as const)
    : []
  return new Map<string, number>([
    ['triple.relaxed', scores['triple.relaxed'].f1],
    ['triple.strict', scores['triple.strict'].f1],
    ['token.content', scores['token.content'].f1],
    ['direct recall', scores.byType.direct.recall],
    ...ofSpeakers,
  ])
}

/** A line for each headline figure that is lower than before by more than the tolerance. */
export function findLosses(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string[] {
  return [...now].flatMap(([name, figure]) => {
    const committed = before.get(name)
    if (committed === undefined || figure >= committed - TOLERANCE) return []
    return [`${name} was ${committed.toFixed(1)} and is ${figure.toFixed(1)}: lower by more than ${TOLERANCE}.`]
  })
}
