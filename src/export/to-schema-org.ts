import type { Report } from '../types.js'
import type { ArticleOptions } from './article.js'

/** JSON-LD for a page's `<script type="application/ld+json">`: the article first, then its quotations. */
export interface SchemaOrgGraph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly SchemaOrgNode[]
}

/** A node of schema.org: its type, its properties by their names there. */
export interface SchemaOrgNode {
  readonly '@type': string
  readonly '@id'?: string
  readonly [property: string]: unknown
}

/**
 * The report as schema.org JSON-LD (https://schema.org/Quotation): the article, and a `Quotation` for each attribution
 * that says something (non-answers are left out), with `creator` the speakers, `isPartOf` the article and the quotation
 * that it stands in, `isBasedOn` the work of the outlet, or the document, through which it came.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toSchemaOrg(text, parse(text), { source: 'https://lantern.example/bridge', outlet: 'Daily Lantern' })
 */
export function toSchemaOrg(_text: string, _report: Report, _options?: ArticleOptions): SchemaOrgGraph {
  throw new Error('being written')
}
