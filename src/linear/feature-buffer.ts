import { hashFeature } from './hash.js'
import { countBits, type LiveRows, type Rows } from './table.js'
import type { Templates } from './templates.js'

/**
 * Collects hashed features for one decision or one sequence, without an allocation a feature. Most rows of a trained
 * table hold no weight: features that fall on those are left out here, which spares the walk through memory.
 */
export class FeatureBuffer {
  /** Places of rows in the weight table, once they are settled; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private settled = 0
  private template = 0
  private readonly shift: number
  private readonly live: LiveRows | null

  constructor({ bits, live }: Rows) {
    this.shift = 32 - bits
    this.live = live
  }

  clear(): void {
    this.length = 0
    this.settled = 0
  }

  /** One feature for each template. */
  addAll(templates: Templates, atoms: Int32Array): void {
    if (this.length + templates.salts.length > this.rows.length) this.grow()
    addRows(templates, atoms, this.rows, this.length, this.shift)
    this.length += templates.salts.length
    this.settle()
  }

  /** The next `add` is this template, those after it the next ones. */
  from(template: number): void {
    this.template = template
  }

  /** A feature where decisions are too rare for templates of their own to pay. It has to be settled afterwards. */
  add(a: number, b = 0, c = 0): void {
    if (this.length === this.rows.length) this.grow()
    const salt = Math.imul(++this.template, 0x9e3779b1)
    this.rows[this.length++] = hashFeature(salt ^ (salt >>> 15), a, b, c) >>> this.shift
  }

  /** Of the features added since the last time, leaves those on live rows. */
  settle(): void {
    if (this.live !== null) this.length = keepLive(this.rows, this.settled, this.length, this.live.index)
    this.settled = this.length
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}

/** One feature for each template, to `rows` from `length` on. */
function addRows(
  { pairs, salts, places }: Templates,
  atoms: Int32Array,
  rows: Int32Array,
  length: number,
  shift: number,
): void {
  const end = salts.length
  let k = 0
  for (; k < pairs; k++) {
    const p = places[k] as number
    const a = atoms[p & 255] as number
    const b = atoms[(p >>> 8) & 255] as number
    rows[length + k] = hashFeature(salts[k] as number, a, b, 0) >>> shift
  }
  for (; k < end; k++) {
    const p = places[k] as number
    const a = atoms[p & 255] as number
    const b = atoms[(p >>> 8) & 255] as number
    const c = atoms[p >>> 16] as number
    rows[length + k] = hashFeature(salts[k] as number, a, b, c) >>> shift
  }
}

/**
 * Puts places in the place of rows from `from` up to `to` and closes the gaps of rows that are not live; returns the new
 * end. Writes every place but moves on after those of live rows only: faster than to ask, since the answer is hard to
 * foresee.
 */
function keepLive(rows: Int32Array, from: number, to: number, index: Int32Array): number {
  let end = from
  for (let k = from; k < to; k++) {
    const row = rows[k] as number
    const at = (row >>> 5) << 1
    const word = index[at] as number
    rows[end] = (index[at + 1] as number) + countBits(word & ((1 << (row & 31)) - 1))
    end += (word >>> (row & 31)) & 1
  }
  return end
}
