import type { Report } from '../types.js'
import type { Article, ArticleOptions } from './article.js'

/**
 * One attribution a line as JSON: the article's `source`, `id`, which is the attribution's index in its report, then all
 * that the report says of it. Attributions rather than triples, since those can be had from them and not the reverse.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toNdjson(text, parse(text)).split('\n')[0] // '{"source":null,"id":0,"type":"direct","quote":…}'
 */
export function toNdjson(text: string, report: Report, options?: ArticleOptions): string
export function toNdjson(articles: readonly Article[]): string
export function toNdjson(..._args: readonly unknown[]): string {
  throw new Error('being written')
}
