/** A place in the text. Offsets are UTF-16 code units, end exclusive: `text.slice(start, end) === span.text`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type AttributionType = 'direct' | 'indirect' | 'mixed' | 'non-answer'
export type CueKind = 'statement' | 'thought' | 'intention' | 'ruling' | 'evidence'
export type SpeakerKind = 'person' | 'organization' | 'group' | 'anonymous' | 'document' | 'author'
export type OutletRole = 'reporter' | 'venue' | 'publisher' | 'cited'
export type OutletKind = 'wire' | 'newspaper' | 'broadcaster' | 'magazine' | 'site'

/** What is attributed, verbatim pieces of the text in their order, without the outer quotation marks and a leading "that". */
export interface Quote {
  /** For reading: the pieces joined by a space. */
  readonly text: string
  readonly spans: readonly Span[]
}

/** The words that attribute: "said", "according to", "has denied". */
export interface Cue {
  readonly lemma: string
  readonly kind: CueKind
  readonly spans: readonly Span[]
}

export interface Speaker {
  /** The fullest name in the article, without title: "Diosdado Cabello". */
  readonly name: string
  readonly kind: SpeakerKind
  /** Title or description: "Interior Minister". */
  readonly role: string | null
  /** The whole phrase at this statement, title included; `null` where the speaker is carried over from elsewhere. */
  readonly mention: Span | null
  /** Index into `Report.entities`. */
  readonly entity: number | null
}

export interface Outlet {
  /** The outlet's usual name: "The New York Times". */
  readonly name: string
  /** Its main web domain, where the registry knows it: "nytimes.com". */
  readonly domain: string | null
  readonly role: OutletRole
  /** `null` where the outlet is carried over from another sentence. */
  readonly mention: Span | null
}

/** One statement, thought, intention or ruling laid at somebody's door. */
export interface Attribution {
  readonly type: AttributionType
  readonly quote: Quote
  /** `null` for a quote that stands without words that attribute it. */
  readonly cue: Cue | null
  /** Several when they share the statement; empty when none is given or the outlet itself reports. */
  readonly speakers: readonly Speaker[]
  /** From the nearest to the origin; empty when none is named. */
  readonly outlets: readonly Outlet[]
  /** To whom it is said: "reporters". */
  readonly audience: Span | null
  /** Index into `Report.attributions` of the attribution in whose quote this one stands. */
  readonly parent: number | null
  /** Probability, 0 to 1, that this is an attribution. */
  readonly confidence: number
}

/** What several mentions refer to: "he", "Trump" and "President Donald Trump". */
export interface Entity {
  readonly name: string
  readonly kind: SpeakerKind
  readonly mentions: readonly Span[]
  readonly roles: readonly string[]
}

/** Plain data, in the order of the text: `JSON.stringify` is its serialisation. */
export interface Report {
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Entity[]
}

/** One row for a spreadsheet: quote, speaker, outlet, by their names. */
export interface Triple {
  readonly quote: string
  readonly speaker: string | null
  readonly outlet: string | null
}

/** What the caller knows of the article, and what is wanted. */
export interface ParseOptions {
  /** The article's own publisher; settles what "the Post" or "this newspaper" means. */
  readonly outlet?: string | null
  /** The article's author; "I" outside quotes is theirs. */
  readonly author?: string | null
  /** Attributions below this probability (0 to 1) are left out. Default 0: all that the parser keeps. */
  readonly minConfidence?: number
  /** Only attributions with a cue of these kinds; a quote without a cue counts as a statement. Default: all kinds. */
  readonly kinds?: readonly CueKind[]
}

/** A news organisation as the registry knows it. */
export interface OutletEntry {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly domain?: string | null
  /** ISO 3166 alpha-2: "US". */
  readonly country?: string
  readonly kind?: OutletKind
  /** What it broadcasts or publishes under a name of its own: "Newsnight", "Meet the Press". */
  readonly programmes?: readonly string[]
  /** Those of its names that also mean something else, or some other outlet: "Time", "The Sun", "This Week". */
  readonly ambiguous?: readonly string[]
}

/** How a parser is made. */
export interface ParserOptions {
  /** News organisations known beside the built-in ones. */
  readonly outlets?: readonly OutletEntry[]
}

export interface Parser {
  readonly parse: (text: string, options?: ParseOptions) => Report
}
