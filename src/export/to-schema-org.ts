import type { Report } from '../types.js'
import type { ArticleOptions, CheckedArticle } from './article.js'
import { articleIri } from './article-iri.js'
import { readArticle } from './read-article.js'
import type { SchemaOrgArticle, SchemaOrgGraph } from './schema-org.js'
import { toOutlet, toQuotation } from './to-quotation.js'

/**
 * The report as schema.org JSON-LD (https://schema.org/Quotation): the article, and a `Quotation` for each attribution
 * in which something is said (non-answers are left out), with `creator` the speakers, `isPartOf` the article and the
 * quotation that it stands in, `isBasedOn` the work of the outlet, or the document, through which it came.
 *
 * Without `source` the article is named by a `urn:uuid:` made from its text.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * const graph = toSchemaOrg(text, parse(text), { source: 'https://lantern.example/bridge', outlet: 'Daily Lantern' })
 * graph['@graph'][1]?.creator // [{ '@type': 'Person', name: 'Mara Voss', jobTitle: 'Mayor' }]
 */
export function toSchemaOrg(text: string, report: Report, options?: ArticleOptions): SchemaOrgGraph {
  const article = readArticle('toSchemaOrg()', text, report, options)
  const iri = articleIri(article.text, article.source)
  const { attributions } = article.report
  const quotations = attributions
    .map((_, index) => toQuotation(attributions, index, iri))
    .filter((each) => each !== null)
  return { '@context': 'https://schema.org', '@graph': [toNode(article, iri), ...quotations] }
}

function toNode({ source, title, outlet, author, published }: CheckedArticle, iri: string): SchemaOrgArticle {
  return {
    '@type': 'NewsArticle',
    '@id': iri,
    inLanguage: 'en',
    ...(source !== null && { url: source }),
    ...(title !== null && { headline: title }),
    ...(published !== null && { datePublished: published }),
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(outlet !== null && { publisher: toOutlet(outlet, null) }),
  }
}
