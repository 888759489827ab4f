/**
 * The nouns that flow between the stages, text first. Everything is counted in tokens until the last stage
 * writes spans; arrays with one entry a token are as long as `Document.size`.
 */
import type { Entity, Outlet, OutletKind, Span, Speaker } from './types.js'

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Document {
  readonly text: string
  /** Number of tokens. */
  readonly size: number
  /** Verbatim: `words[i] === text.slice(starts[i], ends[i])`. */
  readonly words: readonly string[]
  /** Distinct words of this and other documents: `words[i] === dictionary[numbers[i]]`. The first is empty, of no document. */
  readonly dictionary: readonly string[]
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Universal part-of-speech tags as the tokeniser's engine gives them: "NOUN", "PROPN", "VERB". */
  readonly tags: readonly string[]
  /** 1 where white space or the start of the text stands before the token. */
  readonly spaced: Uint8Array
  /** Each sentence lies in one paragraph; together they hold every token. */
  readonly sentences: readonly Range[]
  readonly sentenceOf: Int32Array
  /** Lines with words in them; together they hold every token. */
  readonly paragraphs: readonly Range[]
  readonly paragraphOf: Int32Array
}

/** A stretch between quotation marks, in one paragraph. */
export interface Quotation {
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark; `null` where the paragraph ends without one. */
  readonly close: number | null
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number
  /** Whether the quotation left open by the paragraph before goes on here: “… \n “… */
  readonly continues: boolean
}

/** Where a token stands among the outermost quotations. */
export const QUOTE_STATE = { outside: 0, inside: 1, opening: 2, closing: 3 } as const

export interface Quotations {
  /** By opening mark. */
  readonly list: readonly Quotation[]
  /** One of `QUOTE_STATE` a token. */
  readonly state: Uint8Array
}

/** Words of the text that name an outlet, whether or not it reports anything there. */
export interface Naming extends Range {
  readonly name: string
  readonly domain: string | null
  /** `null` where neither registry nor name tells. */
  readonly kind: OutletKind | null
  /** "full" names stand alone; "short" ones ("the Post") and nouns ("the newspaper") lean on an earlier naming. */
  readonly form: 'full' | 'short' | 'noun'
  /** Whether the words may well mean something else: "Time", "People". */
  readonly doubtful: boolean
  readonly programme: boolean
}

/** An attribution as the models see it. */
export interface Finding {
  /** `null` for a quote that stands without words that attribute it. */
  readonly cue: Range | null
  /** The cue's main word ("denied" in "has denied"); without a cue, the quote's first token. */
  readonly head: number
  /** Pieces in the order of the text, marks included where the models took them. */
  readonly quote: readonly Range[]
  /** Empty where no speaker is given; an outlet that cites others goes before them. */
  readonly speaker: readonly Range[]
  /** What the form alone tells of its type; `null` where the quotation marks decide. */
  readonly type: 'non-answer' | 'direct' | null
  /** Probability, 0 to 1. */
  readonly confidence: number
}

/** How a finding reaches the reader; one for each finding. */
export interface Relay {
  /** From the nearest to the origin. */
  readonly outlets: readonly Outlet[]
  /** Whether the finding's speaker is itself the outlet that reports ("The New York Times reported that …"). */
  readonly reports: boolean
  /** Whom such an outlet cites, who then speak: "Reuters, citing [two officials], said". */
  readonly cited: readonly Range[]
  readonly audience: Span | null
  /** Index of the finding in whose quote this one stands. */
  readonly parent: number | null
}

/** Who speaks; `speakers` has one list for each finding. */
export interface Cast {
  readonly speakers: readonly (readonly Speaker[])[]
  readonly entities: readonly Entity[]
}
