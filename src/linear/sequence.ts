import { FeatureBuffer } from './feature-buffer.js'
import type { Rows } from './table.js'

/** Hashed features of a sequence: those of each position, and those of the step from the position before. */
export interface Sequence {
  readonly length: number
  /** Position i has `rows[ends[i - 1]]` up to `rows[ends[i]]`. */
  readonly rows: Int32Array
  readonly ends: Int32Array
  readonly stepRows: Int32Array
  readonly stepEnds: Int32Array
}

/** A sequence that is filled, scored and filled again. */
export class SequenceBuffer {
  readonly positions: FeatureBuffer
  readonly steps: FeatureBuffer
  length = 0
  private ends = new Int32Array(512)
  private stepEnds = new Int32Array(512)

  constructor(positions: Rows, steps: Rows) {
    this.positions = new FeatureBuffer(positions)
    this.steps = new FeatureBuffer(steps)
  }

  clear(): void {
    this.positions.clear()
    this.steps.clear()
    this.length = 0
  }

  endPosition(): void {
    if (this.length === this.ends.length) {
      this.ends = doubled(this.ends)
      this.stepEnds = doubled(this.stepEnds)
    }
    this.ends[this.length] = this.positions.length
    this.stepEnds[this.length++] = this.steps.length
  }

  /** What was collected, valid until the next `clear`. */
  view(): Sequence {
    return {
      length: this.length,
      rows: this.positions.rows,
      ends: this.ends,
      stepRows: this.steps.rows,
      stepEnds: this.stepEnds,
    }
  }

  /** What was collected, to keep. */
  copy(): Sequence {
    return {
      length: this.length,
      rows: this.positions.rows.slice(0, this.positions.length),
      ends: this.ends.slice(0, this.length),
      stepRows: this.steps.rows.slice(0, this.steps.length),
      stepEnds: this.stepEnds.slice(0, this.length),
    }
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
