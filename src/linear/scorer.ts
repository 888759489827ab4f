import type { FeatureBuffer } from './feature-buffer.js'
import type { Table } from './table.js'

/** Scores the labels of single decisions. */
export class Scorer {
  /** One score a label, in the table's own unit, of the last call of `score`. */
  readonly scores: Float64Array
  private readonly table: Table

  constructor(table: Table) {
    this.table = table
    this.scores = new Float64Array(table.labels)
  }

  score(features: FeatureBuffer): Float64Array {
    const { scores } = this
    const { cells, labels, stride } = this.table
    const { rows, length } = features
    scores.fill(0)
    for (let k = 0; k < length; k++) {
      const row = (rows[k] as number) * stride
      for (let label = 0; label < labels; label++) {
        scores[label] = (scores[label] as number) + (cells[row + label] as number)
      }
    }
    return scores
  }

  /** The label with the highest score; the first of equals. */
  best(features: FeatureBuffer): number {
    const scores = this.score(features)
    let best = 0
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label
    }
    return best
  }
}
