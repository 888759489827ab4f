/** Weights of a linear model over hashed features, one a row. */
export interface Table {
  /** Number of rows is 2 ** bits. */
  readonly bits: number
  /** While training, a weight a row; at run time whole numbers, to be multiplied by `scale`, of the live rows. */
  readonly cells: Float32Array | Int8Array
  readonly scale: number
  /**
   * Most rows of a trained table have no weight but 0; only the others, the live ones, have cells, one after the other.
   * Two numbers for every 32 rows: a bit a row from the low end, 1 for the live ones; and how many live rows stand
   * before them. While training, `null`: all have.
   */
  readonly live: Int32Array | null
}

/** A table of zeros to train. */
export function createTable(bits: number): Table {
  return { cells: new Float32Array(2 ** bits), bits, live: null, scale: 1 }
}

/** Number of 1s among 32 bits (Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
