/** What was misused: a text, an option, a document or a report that was given, or weights. */
export type ErrorCode =
  | 'INVALID_TEXT'
  | 'INVALID_OPTION'
  | 'INVALID_WEIGHTS'
  | 'INVALID_REPORT'
  | 'INVALID_BRAT'
  | 'INVALID_DOCUMENT'

/**
 * The one error that the library throws, and only for misuse of its API: text never throws, whatever it holds.
 * `message` says what was expected, what came and what to do.
 *
 * @example
 * try { parse(42 as never) } catch (error) { if (error instanceof HearsayError) console.log(error.code) } // INVALID_TEXT
 */
export class HearsayError extends Error {
  /** Always "HearsayError". */
  override readonly name = 'HearsayError'
  /** Which misuse it is, for code; `message` is for people. */
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
