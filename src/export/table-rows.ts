import type { Attribution, Outlet, Speaker } from '../types.js'
import type { CheckedArticle } from './article.js'
import { type OffsetUnit, offsetsIn } from './offset-unit.js'

type Cell = string | number | null

/** What a row is about: a triple, its attribution and its article. */
interface Row {
  readonly article: CheckedArticle
  readonly attribution: Attribution
  readonly id: number
  readonly speaker: Speaker | null
  readonly outlet: Outlet | null
  readonly offset: (utf16: number) => number
}

/** The columns by their names, the ones to read first. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  source: ({ article }) => article.source,
  id: ({ id }) => id,
  quote: ({ attribution }) => attribution.quote.text,
  speaker: ({ speaker }) => speaker?.name ?? null,
  kind: ({ speaker }) => speaker?.kind ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  outlet: ({ outlet }) => outlet?.name ?? null,
  domain: ({ outlet }) => outlet?.domain ?? null,
  outlet_role: ({ outlet }) => outlet?.role ?? null,
  type: ({ attribution }) => attribution.type,
  cue: ({ attribution }) => attribution.cue?.spans.map(({ text }) => text).join(' ') ?? null,
  cue_lemma: ({ attribution }) => attribution.cue?.lemma ?? null,
  cue_kind: ({ attribution }) => attribution.cue?.kind ?? null,
  audience: ({ attribution }) => attribution.audience?.text ?? null,
  start: ({ attribution, offset }) => offset(attribution.quote.spans[0]?.start ?? 0),
  end: ({ attribution, offset }) => offset(attribution.quote.spans.at(-1)?.end ?? 0),
  confidence: ({ attribution }) => attribution.confidence,
  parent: ({ attribution }) => attribution.parent,
  title: ({ article }) => article.title,
  publisher: ({ article }) => article.outlet,
  author: ({ article }) => article.author,
  published: ({ article }) => article.published,
}

/** The names of the columns, then a row of cells for each speaker and outlet of each attribution, `''` for nothing. */
export function tableRows(articles: readonly CheckedArticle[], unit: OffsetUnit): readonly (readonly string[])[] {
  const rows = articles.flatMap((article) => rowsOf(article, offsetsIn(unit, article.text)))
  const cells = Object.values(COLUMNS)
  return [Object.keys(COLUMNS), ...rows.map((row) => cells.map((cell) => String(cell(row) ?? '')))]
}

function rowsOf(article: CheckedArticle, offset: Row['offset']): readonly Row[] {
  return article.report.attributions.flatMap((attribution, id) =>
    orNull(attribution.speakers).flatMap((speaker) =>
      orNull(attribution.outlets).map((outlet) => ({ article, attribution, id, speaker, outlet, offset })),
    ),
  )
}

function orNull<Item>(items: readonly Item[]): readonly (Item | null)[] {
  return items.length > 0 ? items : [null]
}
