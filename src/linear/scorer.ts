import { bestLabel } from './best-label.js'
import type { FeatureBuffer } from './feature-buffer.js'
import { createSums, sumRows } from './sum-rows.js'
import type { Table } from './table.js'

/** Scores the labels of single decisions. */
export class Scorer {
  private readonly scores: Float64Array
  private readonly table: Table

  constructor(table: Table) {
    this.table = table
    this.scores = createSums(table.labels)
  }

  /** One score a label, in the table's own unit, valid until the next call. What lies beyond the labels means nothing. */
  score(features: FeatureBuffer): Float64Array {
    features.settle()
    sumRows(this.table, features.rows, 0, features.length, this.scores)
    return this.scores
  }

  /** The label with the highest score; the first of equals. */
  best(features: FeatureBuffer): number {
    const { cells, labels } = this.table
    if (cells instanceof Int32Array) {
      features.settle()
      return bestLabel(cells, this.table, features.rows, features.length)
    }
    const scores = this.score(features)
    let best = 0
    for (let label = 1; label < labels; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label
    }
    return best
  }
}
