import { countWords } from '../count-words.js'
import type { AttributionType, Outlet } from '../types.js'
import { group } from './group.js'
import { createIdentities } from './identities.js'
import { bestSourcing, type Source, sourcesOf } from './sources.js'
import type {
  Audit,
  AuditedArticle,
  AuditedOutlet,
  AuditedRelay,
  AuditedSpeaker,
  QuoteType,
  Sourcing,
  Tally,
} from './types.js'

/** One attribution, as far as it is counted. */
interface Row {
  readonly article: number
  readonly outlet: string | null
  readonly type: AttributionType
  /** 0 for a refusal. */
  readonly words: number
  readonly sources: readonly Source[]
  readonly relays: readonly Outlet[]
}

/**
 * Counts who is quoted how much over many articles. All that the reports hold counts: parse with
 * `{ kinds: ['statement'] }` to leave out thoughts, intentions, rulings and evidence.
 *
 * - A speaker is one over all articles where the name is the same (`createIdentities` tells what that means). A
 *   description ("officials", "their union") is one row, though in each article others may be behind it.
 * - A quote that several share counts for each of them, and once in the totals.
 * - A quote within another's quote counts for its own speaker and, as a part of the whole, for the other.
 * - Refusals to answer are counted apart: they are no quotes.
 */
export function audit(articles: readonly AuditedArticle[]): Audit {
  const rows = articles.flatMap(toRows)
  const keyOf = createIdentities(rows.flatMap(({ sources }) => sources.map(({ name }) => name)))
  const speakers = group(rows, ({ sources }) => sources.map(({ sourcing, name }) => `${sourcing} ${keyOf(name)}`))
  const publishers = group(articles, ({ outlet }) => [outlet])
  const published = group(rows, ({ outlet }) => [outlet])
  const relays = group(rows.filter(isQuote), (row) => row.relays.map(({ name }) => name))
  return {
    articles: articles.length,
    ...tally(rows),
    refusals: countRefusals(rows),
    types: byType(rows),
    sourcing: bySourcing(rows),
    speakers: [...speakers]
      .map(([key, rows]) => writeSpeaker(rows, ({ sourcing, name }) => `${sourcing} ${keyOf(name)}` === key))
      .sort(byWords),
    outlets: [...publishers]
      .map(([outlet, { length }]) => {
        const own = published.get(outlet) ?? []
        const voices = own.filter(isQuote).flatMap(({ sources }) => sources.map(({ name }) => keyOf(name)))
        return { ...writeOutlet(outlet, own), articles: length, speakers: new Set(voices).size }
      })
      .sort(byWords),
    relays: [...relays].map(([name, rows]) => writeRelay(name, rows)).sort(byWords),
  }
}

function toRows({ report, outlet }: AuditedArticle, article: number): readonly Row[] {
  return report.attributions.map((attribution) => {
    const { type, quote, outlets } = attribution
    const words = type === 'non-answer' ? 0 : countWords(quote.text)
    return { article, outlet, type, words, sources: sourcesOf(attribution), relays: outlets }
  })
}

function writeSpeaker(rows: readonly Row[], isIt: (source: Source) => boolean): AuditedSpeaker {
  const sources = rows.flatMap((row) => row.sources.filter(isIt))
  return {
    name: mostOften(sources.map(({ name }) => name)),
    kind: mostOften(sources.map(({ kind }) => kind)),
    sourcing: mostOften(sources.map(({ sourcing }) => sourcing)),
    ...tally(rows),
    types: byType(rows),
    refusals: countRefusals(rows),
    articles: countArticles(rows),
    outlets: [...group(rows.filter(isQuote), ({ outlet }) => [outlet])]
      .map(([outlet, rows]) => ({ outlet, ...tally(rows) }))
      .sort(byWords),
  }
}

function writeOutlet(outlet: string | null, rows: readonly Row[]): Omit<AuditedOutlet, 'articles' | 'speakers'> {
  return { outlet, ...tally(rows), types: byType(rows), sourcing: bySourcing(rows) }
}

function writeRelay(name: string, rows: readonly Row[]): AuditedRelay {
  const domains = rows.flatMap(({ relays }) =>
    relays.filter((relay) => relay.name === name).map(({ domain }) => domain),
  )
  return {
    name,
    domain: domains.find((domain) => domain !== null) ?? null,
    ...tally(rows),
    articles: countArticles(rows),
  }
}

function tally(rows: readonly Row[]): Tally {
  const quotes = rows.filter(isQuote)
  return { quotes: quotes.length, words: quotes.reduce((sum, { words }) => sum + words, 0) }
}

function byType(rows: readonly Row[]): Readonly<Record<QuoteType, Tally>> {
  const of = (type: QuoteType) => tally(rows.filter((row) => row.type === type))
  return { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') }
}

function bySourcing(rows: readonly Row[]): Readonly<Record<Sourcing, Tally>> {
  const of = (sourcing: Sourcing) => tally(rows.filter(({ sources }) => bestSourcing(sources) === sourcing))
  return { named: of('named'), unnamed: of('unnamed'), none: of('none') }
}

function isQuote({ type }: Row): boolean {
  return type !== 'non-answer'
}

function countRefusals(rows: readonly Row[]): number {
  return rows.length - rows.filter(isQuote).length
}

function countArticles(rows: readonly Row[]): number {
  return new Set(rows.map(({ article }) => article)).size
}

/** The one that stands there most often; of several the first. */
function mostOften<Value extends string>(values: readonly Value[]): Value {
  const counts = group(values, (value) => [value])
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  return (most?.[0] ?? '') as Value
}

function byWords(a: Tally, b: Tally): number {
  return b.words - a.words || b.quotes - a.quotes
}
