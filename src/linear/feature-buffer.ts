import { hashFeature } from './hash.js'
import type { Rows } from './table.js'
import type { Templates } from './templates.js'

/**
 * Collects hashed features for one decision or one sequence, without an allocation a feature. Most rows of a trained
 * table hold no weight: features that fall on those are left out here, which spares the walk through memory.
 */
export class FeatureBuffer {
  /** Rows of the weight table; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private template = 0
  private readonly shift: number
  private readonly live: Uint32Array | null

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
      rows[length] = row
      length += live === null ? 1 : isLive(live, row)
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
    this.rows[this.length] = row
    this.length += this.live === null ? 1 : isLive(this.live, row)
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}

/** 1 or 0, so that adding it takes the place of a branch. */
function isLive(live: Uint32Array, row: number): number {
  return ((live[row >>> 5] as number) >>> (row & 31)) & 1
}
