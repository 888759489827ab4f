/** What a reader brings: the text, and what they know of it. */
export interface Article {
  readonly text: string
  /** The article's own publisher. */
  readonly outlet: string | null
  readonly author: string | null
}

/** What the page shows of an article. It comes from the worker, so it is plain data, and small. */
export interface View {
  /** The marked article in pieces of HTML that stand by themselves: its paragraphs, mostly. */
  readonly blocks: readonly string[]
  /** Those sure enough, by their index in the report. */
  readonly quotes: readonly (QuoteView | null)[]
  /** From most words to fewest. */
  readonly voices: readonly VoiceView[]
  /** From most quotes to fewest. */
  readonly outlets: readonly OutletView[]
  readonly links: readonly Link[]
  /** The least confidence of all quotes of the article, those not sure enough among them; 1 where there is none. */
  readonly lowestConfidence: number
}

export interface QuoteView {
  readonly index: number
  readonly text: string
  readonly type: string
  /** "said (statement)"; `null` for a quote without words that attribute it. */
  readonly cue: string | null
  /** Numbers of the voices. */
  readonly voices: readonly number[]
  readonly outlets: readonly string[]
  /** The outlets without the one that speaks itself. */
  readonly relays: readonly string[]
  readonly audience: string | null
  readonly confidence: number
  readonly words: number
}

export interface VoiceView {
  readonly number: number
  readonly name: string
  /** Which of the eight colours is its own; `null` where nobody is named. */
  readonly tone: number | null
  readonly role: string | null
  readonly kind: string
  /** Indexes of quotes, in the article's order. */
  readonly quotes: readonly number[]
  readonly words: number
}

export interface OutletView {
  readonly name: string
  readonly domain: string | null
  /** "reports, is told": what it does in this article. */
  readonly roles: readonly string[]
  readonly quotes: readonly number[]
  readonly words: number
}

/** So many words of a speaker reach the reader through an outlet. */
export interface Link {
  readonly outlet: string
  readonly voice: number
  readonly words: number
}
