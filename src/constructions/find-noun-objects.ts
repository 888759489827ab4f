import { nounsAbout, nounsFor, nounsOf, nounsTo } from '../lexicon/statement-nouns.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { holderBefore } from './holder-of.js'
import { objectEnd } from './object-end.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.6

const NOUNS: Readonly<Record<string, () => ReadonlySet<string>>> = {
  of: wordSet(nounsOf),
  to: wordSet(nounsTo),
  for: wordSet(nounsFor),
  about: wordSet(nounsAbout),
}

/**
 * Finds what hangs by a preposition on a noun of saying that somebody owns, where nothing else was found in it.
 *
 *     Agencies question [the administration]'s [claims] of [close ties between them].
 *     [The chancellor]'s [promise] [to build 10,000 flats] has been kept in one city.
 *     [Farmers]’ [calls] for [a longer season] were heard.
 *
 * What is only spoken of counts within somebody else's words: elsewhere the reporter goes on to give it.
 *
 *     The paper said it fitted [Duarte]'s [remarks] about [an empty boat].
 */
export function findNounObjects(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { isFree, isQuoted } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const at of placesOf('nounObject', document, quotations)) {
    const link = document.words[at + 1] ?? ''
    if (!Object.hasOwn(NOUNS, link) || !NOUNS[link]?.().has(document.words[at] ?? '')) continue
    const who = holderBefore(document, at)
    const quote = objectFrom(document, at + 1)
    if (who === null || quote === null || (link === 'about' && !isQuoted(at))) continue
    const cue = { from: at, to: at + 1 }
    if (!isFree([cue, who, quote])) continue
    found.push({ cue, head: at, quote: [quote], speaker: [who], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)
}

/** claims of [close ties], promise [to build flats], but not "promise to [London]" */
function objectFrom(document: Document, link: number): Range | null {
  const isTo = document.words[link] === 'to'
  if (isTo && document.tags[link + 1] !== 'VERB' && document.tags[link + 1] !== 'AUX') return null
  const from = isTo ? link : link + 1
  const to = objectEnd(document, isTo ? link + 2 : from)
  return to > from + (isTo ? 1 : 0) ? { from, to } : null
}
