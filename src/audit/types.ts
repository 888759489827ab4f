import type { AttributionType, Report, SpeakerKind } from '../types.js'

/** One article as it is audited. */
export interface AuditedArticle {
  readonly report: Report
  /** Who published it; `null` where that is not known. */
  readonly outlet: string | null
}

/** How much was quoted: how many times, and how many words in all. */
export interface Tally {
  readonly quotes: number
  readonly words: number
}

export type QuoteType = Exclude<AttributionType, 'non-answer'>

/**
 * Whether a quote's source could be told apart from others: `named` by a name of its own, `unnamed` by a description
 * only ("officials", "a person close to the talks", "residents"), `none` where the text gives no source.
 */
export type Sourcing = 'named' | 'unnamed' | 'none'

/** Whoever is quoted in any of the articles, once. */
export interface AuditedSpeaker extends Tally {
  /** The name as it is most often written. */
  readonly name: string
  /** "outlet" for a news organisation that reports without naming its source. */
  readonly kind: SpeakerKind | 'outlet'
  readonly sourcing: 'named' | 'unnamed'
  /** Quotes by type. */
  readonly types: Readonly<Record<QuoteType, Tally>>
  /** How many times the speaker is said to have refused an answer; not among the quotes. */
  readonly refusals: number
  /** In how many articles. */
  readonly articles: number
  /** Who published these quotes, most words first. */
  readonly outlets: readonly OutletShare[]
}

export interface OutletShare extends Tally {
  readonly outlet: string | null
}

/** One publisher and what its articles quote. */
export interface AuditedOutlet extends Tally {
  readonly outlet: string | null
  readonly articles: number
  /** How many different speakers its articles quote. */
  readonly speakers: number
  readonly types: Readonly<Record<QuoteType, Tally>>
  readonly sourcing: Readonly<Record<Sourcing, Tally>>
}

/** A news organisation that the texts name as the way by which a quote reached them: "told Fox News". */
export interface AuditedRelay extends Tally {
  readonly name: string
  readonly domain: string | null
  readonly articles: number
}

/** Who is quoted how much, by whom, over many articles. Lists are in order of words, most first. */
export interface Audit extends Tally {
  readonly articles: number
  /** Refusals to answer; not among the quotes. */
  readonly refusals: number
  readonly types: Readonly<Record<QuoteType, Tally>>
  readonly sourcing: Readonly<Record<Sourcing, Tally>>
  readonly speakers: readonly AuditedSpeaker[]
  readonly outlets: readonly AuditedOutlet[]
  readonly relays: readonly AuditedRelay[]
}
