/** The rows of a table. */
export interface Rows {
  /** Number of rows is 2 ** bits. */
  readonly bits: number
  /** Which rows have cells. While training, `null`: all have. */
  readonly live: LiveRows | null
}

/** Most rows of a trained table have no weight but 0. Only the others, the live ones, have cells, one after the other. */
export interface LiveRows {
  /**
   * Two numbers for every 32 rows: a bit a row from the low end, 1 for the live ones; and how many live rows stand
   * before them.
   */
  readonly index: Int32Array
}

/** Number of 1s among 32 bits (Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Weights of a linear model over hashed features: a row a feature, a column a label. */
export interface Table extends Rows {
  /**
   * While training, a weight a cell. At run time whole numbers, to be multiplied by `scale`, four to a cell: label y in
   * byte y % 4 of cell y / 4 from the low end, raised by `HIGHEST_LEVEL` so that none is below 0; only live rows.
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
