import { hashFeature } from './hash.js'
import { type LiveRows, placeOf, type Rows } from './table.js'
import type { Templates } from './templates.js'

/**
 * Collects hashed features for one decision or one sequence, without an allocation a feature. Most rows of a trained
 * table hold no weight: features that fall on those are left out here, which spares the walk through memory.
 */
export class FeatureBuffer {
  /** Places of rows in the weight table; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private template = 0
  private readonly shift: number
  private readonly live: LiveRows | null

  constructor({ bits, live }: Rows) {
    this.shift = 32 - bits
    this.live = live
  }

  clear(): void {
    this.length = 0
  }

  /** One feature for each template. */
  addAll({ salts, first, second, third }: Templates, atoms: Int32Array): void {
    const { shift, live } = this
    const count = salts.length
    if (this.length + count > this.rows.length) this.grow()
    const { rows } = this
    let { length } = this
    for (let k = 0; k < count; k++) {
      const a = atoms[first[k] as number] as number
      const b = atoms[second[k] as number] as number
      const c = atoms[third[k] as number] as number
      const row = hashFeature(salts[k] as number, a, b, c) >>> shift
      const place = live === null ? row : placeOf(live, row)
      if (place >= 0) rows[length++] = place
    }
    this.length = length
  }

  /** The next `add` is this template, those after it the next ones. */
  from(template: number): void {
    this.template = template
  }

  /** A feature where decisions are too rare for templates of their own to pay. */
  add(a: number, b = 0, c = 0): void {
    if (this.length === this.rows.length) this.grow()
    const salt = Math.imul(++this.template, 0x9e3779b1)
    const row = hashFeature(salt ^ (salt >>> 15), a, b, c) >>> this.shift
    const place = this.live === null ? row : placeOf(this.live, row)
    if (place >= 0) this.rows[this.length++] = place
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}
