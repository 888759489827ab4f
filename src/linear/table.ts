/** The rows of a table. */
export interface Rows {
  /** Number of rows is 2 ** bits. */
  readonly bits: number
  /** A bit a row, 32 to a number from the low end: 1 where it has a weight other than 0. While training, `null`: all may. */
  readonly live: Uint32Array | null
}

/** Weights of a linear model over hashed features: a row a feature, a column a label. */
export interface Table extends Rows {
  /**
   * While training, a weight a cell. At run time whole numbers, to be multiplied by `scale`, four to a cell: label y in
   * byte y % 4 of cell y / 4 from the low end, raised by `HIGHEST_LEVEL` so that none is below 0. Rows that are not live
   * hold nothing that means anything.
   */
  readonly cells: Float32Array | Int32Array
  readonly labels: number
  /** Cells a row: a power of two, so that a row lies in one cache line. */
  readonly stride: number
  readonly scale: number
}

export function strideOf(cells: number): number {
  return 2 ** Math.ceil(Math.log2(cells))
}

/** A table of zeros to train. */
export function createTable(labels: number, bits: number): Table {
  const stride = strideOf(labels)
  return { cells: new Float32Array(stride * 2 ** bits), labels, stride, bits, live: null, scale: 1 }
}
