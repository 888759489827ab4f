/** What the plug-in touches of compromise's `View`, as it is when it runs: compromise's own types have no classes to extend. */
export interface View {
  /** The whole document, sentence by sentence, whatever the view shows of it. */
  readonly document: readonly (readonly Term[])[]
  readonly fullPointer: readonly Pointer[]
  world: object
  viewType: string
  update(pointers?: readonly Pointer[]): View
  toView(): View
  json(options?: object): readonly object[]
}

export interface ViewClass {
  new (document: View['document'], pointers?: readonly Pointer[], groups?: object): View
  readonly prototype: View
}

/** A word with the signs and white space around it; a contraction's further words have no text. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}

/** Sentence, first term, end of the terms; then what compromise adds for itself. */
export type Pointer = readonly [sentence: number, from: number, to: number, ...ids: unknown[]]
