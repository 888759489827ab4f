import { mix } from './hash.js'

/**
 * Collects hashed features for one decision or one sequence, without an allocation a feature.
 *
 * Each `add` is a template of its own, numbered by the order of the calls, so code that skips some templates
 * must set the number again with `from`.
 */
export class FeatureBuffer {
  /** Rows of the weight table; only the first `length` count. */
  rows = new Int32Array(4096)
  length = 0
  private template = 0
  private readonly mask: number

  constructor(bits: number) {
    this.mask = 2 ** bits - 1
  }

  clear(): void {
    this.length = 0
  }

  /** The next `add` is this template. */
  from(template: number): void {
    this.template = template
  }

  add(a: number, b = 0, c = 0): void {
    if (this.length === this.rows.length) this.grow()
    this.rows[this.length++] = mix(this.template++, a, b, c) & this.mask
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }
}
