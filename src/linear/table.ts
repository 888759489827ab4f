/**
 * Weights of a linear model over hashed features: a row a feature, a column a label.
 * Rows are `stride` cells apart, a power of two, so that a row lies in one cache line.
 */
export interface Table {
  /** Whole numbers to be multiplied by `scale` at run time; real ones, with scale 1, while training. */
  readonly cells: Int8Array | Float32Array
  readonly labels: number
  readonly stride: number
  /** Number of rows is 2 ** bits. */
  readonly bits: number
  readonly scale: number
}

export function strideOf(labels: number): number {
  return 2 ** Math.ceil(Math.log2(labels))
}

/** A table of zeros to train. */
export function createTable(labels: number, bits: number): Table {
  const stride = strideOf(labels)
  return { cells: new Float32Array(stride * 2 ** bits), labels, stride, bits, scale: 1 }
}
