import type { Document, Finding, Naming, Range } from '../stages.js'
import { findAudience } from './find-audience.js'
import type { Journalist } from './find-journalists.js'
import { findReporters } from './find-reporters.js'
import { type Local, unmentioned } from './local.js'
import { toOutlet } from './relayed.js'
import { overlaps, wordAt } from './text.js'
import { isOwnPart } from './venue-at.js'
import { isReporting } from './word-lists.js'

/** What the speaker's phrase and the audience's tell: "[Reuters] said", "told [Fox News]", "told [Quill]", "[Quill] writes". */
export function readPhrases(
  document: Document,
  finding: Finding,
  namings: readonly Naming[],
  journalists: ReadonlyMap<string, Journalist>,
): Local {
  const audience = findAudience(document, finding)
  const { outlets: said, reports, cited } = findReporters(document, finding, namings, audience !== null)
  const told = audience ? namings.filter((naming) => overlaps(naming, audience) && !isOwnPart(document, naming)) : []
  const outlets = [...told.map((naming) => toOutlet(document, naming, 'venue')), ...said]
  if (outlets.length > 0 || reports) return { outlets, lasting: outlets.map(unmentioned), reports, cited, audience }
  const known = journalistsOutlet(document, finding, audience, journalists)
  return { outlets: known, lasting: known, reports, cited, audience }
}

/** The outlet of a journalist who was introduced earlier. */
function journalistsOutlet(
  document: Document,
  { head, speaker }: Finding,
  audience: Range | null,
  journalists: ReadonlyMap<string, Journalist>,
) {
  const speaks = audience === null && isReporting(wordAt(document, head))
  const phrase = audience ?? (speaks ? speaker[0] : undefined)
  if (!phrase || phrase.to - phrase.from > 3) return []
  const journalist = journalists.get(wordAt(document, phrase.to - 1))
  if (!journalist || journalist.from > phrase.from) return []
  return [unmentioned(toOutlet(document, journalist.naming, audience ? 'venue' : 'reporter'))]
}
