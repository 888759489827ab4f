import type { Report } from '../types.js'
import type { Article, ArticleOptions } from './article.js'
import { readCall } from './read-call.js'

/**
 * One attribution a line as JSON: where the article is found (`source`), the attribution's index in its report (`id`),
 * then all that the report says of it. Attributions rather than triples, since those can be had from them and not the
 * reverse.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text,
 * INVALID_OPTION for an option that is none.
 * @example
 * toNdjson(text, parse(text)).split('\n')[0] // '{"source":null,"id":0,"type":"direct","quote":…}'
 */
export function toNdjson(text: string, report: Report, options?: ArticleOptions): string
export function toNdjson(articles: readonly Article[]): string
export function toNdjson(...args: readonly unknown[]): string {
  const { articles } = readCall('toNdjson()', args, [])
  const lines = articles.flatMap(({ source, report }) =>
    report.attributions.map((attribution, id) => JSON.stringify({ source, id, ...attribution })),
  )
  return lines.map((line) => `${line}\n`).join('')
}
