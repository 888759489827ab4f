import { describe } from './describe.js'
import { HearsayError } from './errors.js'
import type { Attribution, Report, Triple } from './types.js'

/**
 * The report as rows: one for each speaker and outlet of each attribution, in the report's order. Where an attribution
 * has no speaker or no outlet, that side is `null`.
 *
 * @throws {HearsayError} INVALID_REPORT unless `report` is what `parse()` returned (or its JSON, read back).
 * @example
 * triples(parse('The port is closed, Ada Moreau told the Millfield Gazette.'))
 * // [{ quote: 'The port is closed', speaker: 'Ada Moreau', outlet: 'Millfield Gazette' }]
 */
export function triples(report: Report): Triple[] {
  return checkReport(report).attributions.flatMap(({ quote, speakers, outlets }) =>
    namesOf(speakers).flatMap((speaker) => namesOf(outlets).map((outlet) => ({ quote: quote.text, speaker, outlet }))),
  )
}

function namesOf(named: readonly { readonly name: string }[]): readonly (string | null)[] {
  return named.length > 0 ? named.map(({ name }) => name) : [null]
}

function checkReport(report: unknown): Report {
  if (!isObject(report) || !Array.isArray(report.attributions)) throw invalid(`got ${describe(report)}`)
  const odd = report.attributions.findIndex((attribution) => !isAttribution(attribution))
  if (odd >= 0) throw invalid(`attributions[${odd}] is none`)
  return report as unknown as Report
}

function isAttribution(value: unknown): value is Attribution {
  return (
    isObject(value) &&
    isObject(value.quote) &&
    typeof value.quote.text === 'string' &&
    Array.isArray(value.speakers) &&
    Array.isArray(value.outlets)
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function invalid(came: string): HearsayError {
  return new HearsayError('INVALID_REPORT', `triples() expects a report but ${came}; pass what parse() returned.`)
}
