import { hashFeature } from './hash.js'
import { countBits, type Table } from './table.js'

/**
 * Collects hashed features, without an allocation a feature. Most rows of a trained table hold no weight: features that
 * fall on those are left out once they are settled, which spares the walk through memory.
 */
export class FeatureBuffer {
  /** Rows of the table, or places of their cells once they are settled; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private template = 0
  private readonly shift: number
  private readonly live: Int32Array | null

  constructor({ bits, live }: Pick<Table, 'bits' | 'live'>) {
    this.shift = 32 - bits
    this.live = live
  }

  clear(): void {
    this.length = 0
  }

  /** The next `add` is this template, those after it the next ones. */
  from(template: number): void {
    this.template = template
  }

  /** A feature of up to three ids. */
  add(a: number, b = 0, c = 0): void {
    if (this.length === this.rows.length) this.grow()
    const salt = Math.imul(++this.template, 0x9e3779b1)
    this.rows[this.length++] = hashFeature(salt ^ (salt >>> 15), a, b, c) >>> this.shift
  }

  /** Leaves the features that are on live rows; once, when all have been added. */
  settle(): void {
    if (this.live !== null) this.length = keepLive(this.rows, this.length, this.live)
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}

/**
 * Puts places in the place of the first `length` rows and closes the gaps of rows that are not live; returns the new
 * end. Writes every place but moves on after those of live rows only: faster than to ask, since the answer is hard to
 * foresee.
 */
function keepLive(rows: Int32Array, length: number, live: Int32Array): number {
  let end = 0
  for (let k = 0; k < length; k++) {
    const row = rows[k] as number
    const at = (row >>> 5) << 1
    const word = live[at] as number
    rows[end] = (live[at + 1] as number) + countBits(word & ((1 << (row & 31)) - 1))
    end += (word >>> (row & 31)) & 1
  }
  return end
}
