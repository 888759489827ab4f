import { VENUE_LINKS, VENUE_OPENERS } from '../lexicon/outlet-words.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** No speaker's phrase is longer, in words and marks. */
const LONGEST = 16

/** Nor what leads to the outlet: "[Speaking to the] Echo". */
const LONGEST_LEAD = 5

const LINKS = wordSet(VENUE_LINKS)
const OPENERS = wordSet(VENUE_OPENERS)

/**
 * Takes the outlet out of a speaker's phrase where a preposition leads to it: there somebody spoke, and who it was stands
 * behind the comma.
 *
 *     In a chat with Daily Trust, [the lawmaker, Sule Danladi], said …
 *     Speaking on Joy FM, [the farmers’ president, Musa Dramani], called on …
 */
export function mendVenues(
  document: Document,
  _: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const { words, tags } = document
  const starts = new Map(namings.map((naming) => [naming.from, naming]))
  return findings.map((finding) => {
    const [only, ...others] = finding.speaker
    const speaker = only && others.length === 0 ? behindVenue(finding, only) : null
    return speaker ? { ...finding, speaker: [speaker] } : finding
  })

  function behindVenue({ cue, head }: Finding, { from, to }: Range): Range | null {
    const naming = namingAt(from)
    if (!naming || cue === null || words[naming.to] !== ',' || /^according$/i.test(words[head] ?? '')) return null
    if (to > naming.to + 1) return { from: naming.to + 1, to }
    let end = cue.from
    while (words[end - 1] === ',' || /^(?:AUX|ADV)$/.test(tags[end - 1] ?? '')) end--
    const rest = { from: naming.to + 1, to: end }
    const isPhrase = tags.slice(rest.from, rest.to).every((tag) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ')
    return end > rest.from && end - rest.from <= LONGEST && isPhrase ? rest : null
  }

  /** "with [Daily Trust]", "Speaking on [Joy FM]", the phrase beginning with the name or with what leads to it */
  function namingAt(from: number): Naming | null {
    const reach = OPENERS().has(words[from]?.toLowerCase() ?? '') ? LONGEST_LEAD : 1
    for (let at = from; at <= from + reach; at++) {
      const naming = starts.get(at)
      const link = /^the$/i.test(words[at - 1] ?? '') ? at - 2 : at - 1
      if (naming && LINKS().has(words[link]?.toLowerCase() ?? '') && words[link] !== 'by') return naming
    }
    return null
  }
}
