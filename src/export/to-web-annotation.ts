import type { Attribution, Report, Span } from '../types.js'
import type { ArticleOptions } from './article.js'
import { articleIri } from './article-iri.js'
import { readArticle } from './read-article.js'
import type { SchemaOrgQuotation } from './schema-org.js'
import { toQuotation } from './to-quotation.js'
import { selectorsIn } from './to-selectors.js'
import type {
  Annotation,
  AnnotationBody,
  AnnotationPage,
  LinkedPlace,
  LinkedQuotation,
  SpecificResource,
  TextualBody,
} from './web-annotation.js'

/**
 * The report as a page of W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/), one annotation an
 * attribution. Targets are the pieces of the quote, each by a `TextQuoteSelector` and a `TextPositionSelector`;
 * positions are Unicode code points, as the standard asks, not UTF-16 units. Bodies say who speaks, in words and as a
 * schema.org `Quotation`, and where the cue and the mentions stand.
 *
 * Without `source` the article is named by a `urn:uuid:` made from its text.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * const page = toWebAnnotation(text, parse(text), { source: 'https://lantern.example/bridge' })
 * page.items[0]?.body[0] // { type: 'TextualBody', purpose: 'describing', value: 'Mara Voss (Lynford Echo)', … }
 */
export function toWebAnnotation(text: string, report: Report, options?: ArticleOptions): AnnotationPage {
  const article = readArticle('toWebAnnotation()', text, report, options)
  const iri = articleIri(article.text, article.source)
  const placeOf = selectorsIn(article.text, iri)
  const { attributions } = article.report
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#annotations-1`,
    type: 'AnnotationPage',
    partOf: {
      id: `${iri}#annotations`,
      type: 'AnnotationCollection',
      label: article.title ?? 'Who said what',
      total: attributions.length,
    },
    startIndex: 0,
    items: attributions.map((attribution, index) => {
      const quotation = toQuotation(attributions, index, iri)
      return toAnnotation(attribution, `${iri}#annotation-${index + 1}`, quotation, placeOf)
    }),
  }
}

function toAnnotation(
  attribution: Attribution,
  id: string,
  quotation: SchemaOrgQuotation | null,
  placeOf: (span: Span) => SpecificResource,
): Annotation {
  const { type, quote, cue, confidence } = attribution
  const link = (label: LinkedPlace['label'], spans: readonly (Span | null)[]): readonly LinkedPlace[] =>
    spans.filter((span) => span !== null).map((span) => ({ ...placeOf(span), purpose: 'linking', label }))
  const body: readonly AnnotationBody[] = [
    inWords('describing', describe(attribution)),
    ...[type, ...(cue ? [cue.kind] : [])].map((kind) => inWords('classifying', kind)),
    { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: String(confidence) },
    ...(quotation ? [toLinked(quotation)] : []),
    ...link('cue', cue?.spans ?? []),
    ...link(
      'speaker',
      attribution.speakers.map(({ mention }) => mention),
    ),
    ...link(
      'outlet',
      attribution.outlets.map(({ mention }) => mention),
    ),
    ...link('audience', [attribution.audience]),
  ]
  return { id, type: 'Annotation', motivation: 'describing', body, target: quote.spans.map(placeOf) }
}

function inWords(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', language: 'en', value }
}

/** "Mara Voss, Mayor (Lynford Echo)" */
function describe({ speakers, outlets }: Attribution): string {
  const who = speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ')
  const through = outlets.map(({ name }) => name).join(', ')
  if (who === '') return through === '' ? 'unknown' : through
  return through === '' ? who : `${who} (${through})`
}

/** A node of schema.org in the words of the annotations' context, which knows schema.org by a prefix. */
function toLinked(quotation: SchemaOrgQuotation): LinkedQuotation {
  return prefixed(quotation) as LinkedQuotation
}

function prefixed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prefixed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === '@id') return ['id', inner]
      if (key === '@type') return ['type', `schema:${inner}`]
      // In schema.org's own context an address is an IRI by itself.
      return [`schema:${key}`, key === 'url' ? { id: inner } : prefixed(inner)]
    }),
  )
}
