import type { Attribution, Report } from '../types.js'
import { names } from './names.js'
import { oneLine } from './one-line.js'

/**
 * One line an attribution, for reading and for grep; the outlet alone stands where no speaker is given.
 *
 * @example
 * // Mara Voss (Daily Lantern): “the bridge is safe”
 */
export function renderLines(report: Report): string {
  return report.attributions
    .map((attribution) => `${who(attribution)}: “${oneLine(attribution.quote.text)}”\n`)
    .join('')
}

function who({ speakers, outlets }: Attribution): string {
  const speaker = names(speakers)
  const outlet = names(outlets)
  if (speaker === '') return outlet === '' ? 'unknown' : outlet
  return outlet === '' ? speaker : `${speaker} (${outlet})`
}
