import { checkReport } from './check-report.js'
import { relayingVerbs } from './lexicon/relaying-verbs.js'
import type { Attribution, Outlet, Report, Span, Triple } from './types.js'
import { wordSet } from './word-set.js'

const RELAYING = wordSet(relayingVerbs, ', ')

/**
 * The report as rows: one for each speaker and outlet of each attribution, in the report's order. Where an attribution
 * has no speaker or no outlet, that side is `null`. Of a chain ("the Echo reported that Moreau said the port is closed")
 * the innermost statement stands, with its speaker and every outlet on the way; those that only pass it on give no row.
 *
 * @throws {HearsayError} INVALID_REPORT unless `report` is what `parse()` returned (or its JSON, read back).
 * @example
 * triples(parse('The port is closed, Ada Moreau told the Millfield Gazette.'))
 * // [{ quote: 'The port is closed', speaker: 'Ada Moreau', outlet: 'Millfield Gazette' }]
 */
export function triples(report: Report): Triple[] {
  const { attributions } = checkReport(null, report, 'triples()')
  const within: Attribution[][] = attributions.map(() => [])
  for (const each of attributions) within[each.parent ?? -1]?.push(each)
  return attributions.flatMap((attribution, index) => {
    if (passesOn(attribution, within[index] ?? [])) return []
    const outlets = namesOf(onTheWay(attributions, attribution))
    return namesOf(attribution.speakers).flatMap((speaker) =>
      outlets.map((outlet) => ({ quote: attribution.quote.text, speaker, outlet })),
    )
  })
}

/** Whether a quote is nothing but what others are said to have said: "the Echo reported that [Moreau said the port is closed]". */
function passesOn({ cue, quote }: Attribution, inner: readonly Attribution[]): boolean {
  if (inner.length === 0 || cue === null || !RELAYING().has(cue.lemma)) return false
  const parts = inner.flatMap(placesOf)
  const starts = quote.spans.map(({ start }) => start)
  const ends = quote.spans.map(({ start, text }) => start + lengthOfWords(text))
  return (
    Math.min(...parts.map(({ start }) => start)) <= Math.min(...starts) &&
    Math.max(...parts.map(({ end }) => end)) >= Math.max(...ends)
  )
}

/** How far a text reaches without the punctuation at its end. */
function lengthOfWords(text: string): number {
  let end = text.length
  while (end > 0 && /[\p{P}\s]/u.test(text.charAt(end - 1))) end--
  return end
}

/** All that belongs to an attribution. */
function placesOf({ quote, cue, speakers, audience }: Attribution): readonly Span[] {
  const mentions = [...speakers.map(({ mention }) => mention), audience].filter((span) => span !== null)
  return [...quote.spans, ...(cue?.spans ?? []), ...mentions]
}

/** Its own outlets and those of the attributions around it, each once. */
function onTheWay(attributions: readonly Attribution[], innermost: Attribution): readonly Outlet[] {
  const outlets: Outlet[] = []
  const seen = new Set<Attribution>()
  for (let at: Attribution | undefined = innermost; at && !seen.has(at); at = attributions[at.parent ?? -1]) {
    seen.add(at)
    for (const outlet of at.outlets) if (!outlets.some(({ name }) => name === outlet.name)) outlets.push(outlet)
  }
  return outlets
}

function namesOf(named: readonly { readonly name: string }[]): readonly (string | null)[] {
  return named.length > 0 ? named.map(({ name }) => name) : [null]
}
