/**
 * Reports in the formats of other tools, and back from brat.
 *
 * @module hearsay/export
 */
export type { Article, ArticleOptions } from './article.js'
export { bratConfig } from './brat-config.js'
export { type BratError, type BratResult, fromBrat, readBrat } from './from-brat.js'
export type { OffsetUnit } from './offset-unit.js'
export type {
  SchemaOrgArticle,
  SchemaOrgAudience,
  SchemaOrgGraph,
  SchemaOrgOrganization,
  SchemaOrgOutlet,
  SchemaOrgPerson,
  SchemaOrgQuotation,
  SchemaOrgReference,
  SchemaOrgWork,
} from './schema-org.js'
export { type BioOptions, toBio } from './to-bio.js'
export { toBrat } from './to-brat.js'
export { type TableOptions, toCsv, toTsv } from './to-csv.js'
export { toNdjson } from './to-ndjson.js'
export { toSchemaOrg } from './to-schema-org.js'
export { toWebAnnotation } from './to-web-annotation.js'
export type {
  Annotation,
  AnnotationBody,
  AnnotationCollection,
  AnnotationPage,
  LinkedPlace,
  LinkedQuotation,
  SpecificResource,
  TextPositionSelector,
  TextQuoteSelector,
  TextualBody,
} from './web-annotation.js'
