import type { Report } from '../types.js'

/**
 * The report as a brat standoff file (https://brat.nlplab.org/standoff.html), to be kept beside the text's `.txt` as
 * `.ann`. Offsets are Unicode code points. `fromBrat` reads the same report back. `BRAT_CONFIG` is the `annotation.conf`
 * with which brat shows and edits it.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text.
 * @example
 * writeFileSync('bridge.ann', toBrat(text, parse(text)))
 */
export function toBrat(_text: string, _report: Report): string {
  throw new Error('being written')
}
