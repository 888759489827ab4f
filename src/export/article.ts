import type { Report } from '../types.js'

/** What the caller knows of an article; all of it may be left out. */
export interface ArticleOptions {
  /** Where the article is found: "https://lantern.example/2026/bridge". The JSON-LD exports want an absolute IRI. */
  readonly source?: string | null
  /** Its headline. */
  readonly title?: string | null
  /** Its publisher: "Daily Lantern". */
  readonly outlet?: string | null
  /** Who wrote it. */
  readonly author?: string | null
  /** When it was published, an ISO 8601 date or time: "2026-03-14", "2026-03-14T09:30:00Z". */
  readonly published?: string | null
}

/** An article with what was found in it, for the exports that take many. */
export interface Article extends ArticleOptions {
  /** The text that was parsed. */
  readonly text: string
  /** What `parse` found in it. */
  readonly report: Report
}

/** An article, checked, with `null` for what is not known of it. */
export type CheckedArticle = { readonly [Key in keyof Article]-?: Exclude<Article[Key], undefined> }
