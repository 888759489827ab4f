/** A token of wink's at its place in the text. */
export interface Token {
  /** Its number in `doc.tokens()`. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Universal part of speech. */
  readonly tag: string
  /** Whether white space or the start of the text stands before it. */
  readonly spaced: boolean
  /** Whether it is the first of its line. */
  readonly newLine: boolean
}
