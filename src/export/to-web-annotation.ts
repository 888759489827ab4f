import type { Report } from '../types.js'
import type { ArticleOptions } from './article.js'
import type { AnnotationPage } from './web-annotation.js'

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
 * toWebAnnotation(text, parse(text), { source: 'https://lantern.example/bridge' }).items[0]?.target[0]?.selector
 */
export function toWebAnnotation(_text: string, _report: Report, _options?: ArticleOptions): AnnotationPage {
  throw new Error('being written')
}
