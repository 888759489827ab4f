import { readFileSync, writeFileSync } from 'node:fs'
import type { Prediction } from './predict.js'

/** Predicted attributions by article id. */
export type Predictions = ReadonlyMap<string, readonly Prediction[]>

/** Writes JSON Lines, one article a line: `{"id": "ARTICLE", "attributions": [...]}`. */
export function writePredictions(file: string, predictions: Predictions): void {
  const lines = [...predictions].map(([id, attributions]) => `${JSON.stringify({ id, attributions })}\n`)
  writeFileSync(file, lines.join(''))
}

/** Reads what `writePredictions` wrote. */
export function readPredictions(file: string): Predictions {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return new Map(lines.map(({ id, attributions }) => [id, attributions]))
}
