import { concreteNouns } from '../lexicon/concrete-nouns.js'
import type { Document, Finding, Quotations } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { idiomsBy } from './idioms-by.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { objectEnd } from './object-end.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.6
const CONCRETE = wordSet(concreteNouns)

/**
 * Finds blame, praise and regret in words that the models do not know.
 *
 *     [The high court] [rapped] [the corporation over open drains].
 *     [Shareholders] [hit out at] [the bonus].
 */
export function findIdioms(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { words, tags } = document
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (const verb of placesOf('idiom', document, quotations)) {
    const behind = behindIdiom(document, verb)
    if (behind === null || isPassive(document, verb)) continue
    const from = verbGroupFrom(document, verb)
    const speaker = nounPhraseBefore(document, from)
    const quote = { from: behind, to: objectEnd(document, behind) }
    if (speaker === null || quote.to <= quote.from || hasThing(quote.from, quote.to)) continue
    const cue = { from, to: behind }
    if (!isFree([cue, quote], speaker)) continue
    found.push({ cue, head: verb, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE })
  }
  return withFound(findings, found)

  /** slammed [the door], slammed [into the wall], took aim at [the egg] */
  function hasThing(from: number, to: number): boolean {
    if (/^(?:ADP|PUNCT)$/.test(tags[from] ?? '')) return true
    let head = from
    while (head + 1 < to && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tags[head + 1] ?? '')) head++
    return CONCRETE().has(words[head]?.toLowerCase() ?? '')
  }
}

/** Where a phrase of the list ends that begins at a token, the longest first. */
function behindIdiom(document: Document, at: number): number | null {
  for (const idiom of idiomsBy(document.words[at] ?? '')) {
    if (idiom.every((word, k) => document.words[at + k] === word)) return at + idiom.length
  }
  return null
}
