import { hashFeature } from './hash.js'
import type { Templates } from './templates.js'

/** Collects hashed features for one decision or one sequence, without an allocation a feature. */
export class FeatureBuffer {
  /** Rows of the weight table; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private template = 0
  private readonly shift: number

  constructor(bits: number) {
    this.shift = 32 - bits
  }

  clear(): void {
    this.length = 0
  }

  /** One feature for each template. */
  addAll({ salts, first, second, third }: Templates, atoms: Int32Array): void {
    const { shift, length } = this
    const count = salts.length
    if (length + count > this.rows.length) this.grow()
    const { rows } = this
    for (let k = 0; k < count; k++) {
      const a = atoms[first[k] as number] as number
      const b = atoms[second[k] as number] as number
      const c = atoms[third[k] as number] as number
      rows[length + k] = hashFeature(salts[k] as number, a, b, c) >>> shift
    }
    this.length = length + count
  }

  /** The next `add` is this template, those after it the next ones. */
  from(template: number): void {
    this.template = template
  }

  /** A feature where decisions are too rare for templates of their own to pay. */
  add(a: number, b = 0, c = 0): void {
    if (this.length === this.rows.length) this.grow()
    const salt = Math.imul(++this.template, 0x9e3779b1)
    this.rows[this.length++] = hashFeature(salt ^ (salt >>> 15), a, b, c) >>> this.shift
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}
