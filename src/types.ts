/** A place in the text. Offsets are UTF-16 code units, end exclusive: `text.slice(start, end) === span.text`. */
export interface Span {
  /** Where it begins. */
  readonly start: number
  /** Where it ends: the place of the first code unit behind it. */
  readonly end: number
  /** What stands there, verbatim. */
  readonly text: string
}

/** How the words are given: all in quotation marks, in none, in part; or that somebody would not answer. */
export type AttributionType = 'direct' | 'indirect' | 'mixed' | 'non-answer'
/** What is laid at somebody's door: what they say, think, mean to do or ruled, or what something shows. */
export type CueKind = 'statement' | 'thought' | 'intention' | 'ruling' | 'evidence'
/** What kind of speaker; "anonymous" are sources without a name ("two officials"), "author" is the article's own. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'anonymous' | 'document' | 'author'
/** What the outlet does: reports by itself, is where it was said ("told Fox News"), published it ("a CNN poll"), or is cited. */
export type OutletRole = 'reporter' | 'venue' | 'publisher' | 'cited'
/** What kind of news organisation. */
export type OutletKind = 'wire' | 'newspaper' | 'broadcaster' | 'magazine' | 'site'

/** What is attributed, verbatim pieces of the text in their order, without the outer quotation marks and a leading "that". */
export interface Quote {
  /** For reading: the pieces joined by a space. */
  readonly text: string
  /** In the order of the text; more than one where the cue or other words stand between. */
  readonly spans: readonly Span[]
}

/** The words that attribute: "said", "according to", "has denied". */
export interface Cue {
  /** The plain form of the main word: "say", "tell", "according to". */
  readonly lemma: string
  /** What kind of claim it makes of the quote. */
  readonly kind: CueKind
  /** In the order of the text: "has" and "denied" in "has since denied". */
  readonly spans: readonly Span[]
}

/** Whose words or thoughts they are. */
export interface Speaker {
  /** The fullest name in the article, without title: "Diosdado Cabello". */
  readonly name: string
  /** What kind of speaker. */
  readonly kind: SpeakerKind
  /** Title or description: "Interior Minister". */
  readonly role: string | null
  /** The whole phrase at this statement, title included; `null` where the speaker is carried over from elsewhere. */
  readonly mention: Span | null
  /** Index into `Report.entities`. */
  readonly entity: number | null
}

/** A news organisation through which a statement reaches the reader. */
export interface Outlet {
  /** The outlet's usual name: "The New York Times". */
  readonly name: string
  /** Its main web domain, where the registry knows it: "nytimes.com". */
  readonly domain: string | null
  /** What it does for this statement. */
  readonly role: OutletRole
  /** `null` where the outlet is carried over from another sentence. */
  readonly mention: Span | null
}

/** One statement, thought, intention or ruling laid at somebody's door. */
export interface Attribution {
  /** How the words are given. */
  readonly type: AttributionType
  /** What is attributed; for a non-answer the refused thing: "to comment". */
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
  /** The fullest name in the article. */
  readonly name: string
  /** What kind of speaker. */
  readonly kind: SpeakerKind
  /** Where it is mentioned, in the order of the text. */
  readonly mentions: readonly Span[]
  /** Its titles and descriptions, each once. */
  readonly roles: readonly string[]
}

/** Plain data, in the order of the text: `JSON.stringify` is its serialisation. */
export interface Report {
  /** In the order in which their quotes begin. */
  readonly attributions: readonly Attribution[]
  /** Whoever speaks, each once. */
  readonly entities: readonly Entity[]
}

/** One row for a spreadsheet: quote, speaker, outlet, by their names. */
export interface Triple {
  /** The quote for reading. */
  readonly quote: string
  /** The speaker's name; `null` where none is given. */
  readonly speaker: string | null
  /** The outlet's name; `null` where none is named. */
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
  /** The usual name, which reports give: "The New York Times". */
  readonly name: string
  /** Its other names: "the Times", "NYT". */
  readonly aliases?: readonly string[]
  /** Its main web domain: "nytimes.com". */
  readonly domain?: string | null
  /** ISO 3166 alpha-2: "US". */
  readonly country?: string
  /** What kind of news organisation. */
  readonly kind?: OutletKind
  /** What it broadcasts or publishes under a name of its own: "Newsnight", "Meet the Press". */
  readonly programmes?: readonly string[]
  /** Those of its names that also mean something else, or some other outlet: "Time", "The Sun", "This Week". */
  readonly ambiguous?: readonly string[]
}

/** How a parser is made. */
export interface ParserOptions {
  /** News organisations known beside the built-in ones. */
  readonly outlets?: readonly OutletEntry[] | null
  /**
   * In place of the package's own: the string that stands in a JSON file written by `npm run train`, for whoever trains on other
   * texts.
   */
  readonly weights?: string | null
}

/** Reads articles with the settings that it was made with. */
export interface Parser {
  /** As the function `parse`. */
  readonly parse: (text: string, options?: ParseOptions) => Report
}
