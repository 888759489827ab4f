import type { FeatureBuffer } from './feature-buffer.js'
import type { Table } from './table.js'

/** The weights of the features, added up; settles them. */
export function score({ cells, scale }: Table, features: FeatureBuffer): number {
  features.settle()
  const { rows, length } = features
  let sum = 0
  for (let k = 0; k < length; k++) sum += cells[rows[k] as number] as number
  return sum * scale
}
