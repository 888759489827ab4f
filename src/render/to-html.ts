import { checkReport } from '../check-report.js'
import { checkKeys, checkName, checkProbability, checkText, wrong } from '../options.js'
import type { Report } from '../types.js'
import { escapeHtml } from './escape-html.js'
import { markAttributes, quoteAttributes } from './mark-attributes.js'
import { marksOf } from './marks.js'
import { nest } from './nest.js'
import { paragraphsOf } from './paragraphs.js'
import { quotePieces } from './quote-pieces.js'
import { element, startTag } from './tag.js'
import { type Cast, castOf } from './voices.js'

/** What `toHtml` marks. */
export interface HtmlOptions {
  /**
   * Attributions below this probability (0 to 1) are not marked. Numbers and colours stay those of the whole report, so
   * that a slider moves nothing but the marks. Default 0: all.
   */
  readonly minConfidence?: number | null
  /** What the fragment's ids begin with, for pages with several fragments: "hearsay" gives "hearsay-0". Default "hearsay". */
  readonly idPrefix?: string | null
}

/** `HtmlOptions`, checked and with its defaults filled in. */
export interface HtmlSettings {
  readonly minConfidence: number
  readonly idPrefix: string
}

/**
 * The text as an HTML fragment in which quotes, speakers, cues and outlets are marked. Its text content is the text,
 * character for character (NUL, which HTML cannot hold, becomes U+FFFD): numbers and labels come from data attributes by
 * the style sheet, `styles`. It holds no script and no inline style. The first mark of the attribution with index 3 has
 * the id "hearsay-3".
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of that
 * text, INVALID_OPTION for an option that is none.
 * @example
 * document.querySelector('style').textContent = styles
 * document.querySelector('main').innerHTML = toHtml(text, parse(text))
 */
export function toHtml(text: string, report: Report, options?: HtmlOptions): string {
  const article = checkText(text, 'toHtml()')
  const checked = checkReport(article, report, 'toHtml()')
  const given = checkKeys(options, 'the options of toHtml()', ['minConfidence', 'idPrefix'])
  return writeHtml(article, checked, castOf(checked), resolveHtmlOptions(given))
}

/** @throws {HearsayError} INVALID_OPTION for a value of the wrong kind. */
export function resolveHtmlOptions(given: Readonly<Record<string, unknown>>): HtmlSettings {
  const idPrefix = checkName(given.idPrefix, 'idPrefix', 'the beginning of an id') ?? 'hearsay'
  if (/\s/.test(idPrefix)) throw wrong('idPrefix', 'the beginning of an id, without white space', idPrefix)
  return {
    minConfidence: checkProbability(given.minConfidence, 'minConfidence'),
    idPrefix,
  }
}

/** As `toHtml`, with what has been checked. */
export function writeHtml(text: string, report: Report, cast: Cast, settings: HtmlSettings): string {
  const steps = nest(text.length, marksOf(text, report, cast, settings.minConfidence), paragraphsOf(text))
  const pieces = quotePieces(steps)
  const written = steps.map((step) => {
    if (step.do === 'text') return escapeHtml(text.slice(step.start, step.end))
    if (step.do === 'begin') return '<p dir="auto">'
    if (step.do === 'finish') return '</p>'
    const { mark } = step
    if (step.do === 'close') return mark.part === 'quote' ? '</mark>' : '</span>'
    if (mark.part !== 'quote') return startTag('span', markAttributes(mark))
    return startTag('mark', quoteAttributes(mark, pieces.get(step)!, settings.idPrefix))
  })
  return element('div', { class: 'hearsay' }, ...written)
}
