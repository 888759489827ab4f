import type { Report } from '../types.js'
import { type HtmlOptions, toHtml } from './to-html.js'

export interface PageOptions extends HtmlOptions {
  /** The page's title and heading. Default "Who said what". */
  readonly title?: string
}

/**
 * A whole page: the marked text, a legend, and a list of speakers and outlets with their quotes, each a link into the
 * text. It stands alone: one file without script, and nothing is fetched.
 *
 * @throws {HearsayError} as `toHtml` does.
 * @example
 * writeFileSync('article.html', toPage(text, parse(text), { title: 'Harbour closes' }))
 */
export function toPage(text: string, report: Report, options?: PageOptions): string {
  return toHtml(text, report, options)
}
