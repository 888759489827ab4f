import { TELLING } from '../lexicon/address-verbs.js'
import { OUTLET_PARTS, PRESENTERS, WRITERS } from '../lexicon/outlet-words.js'
import { listenerPronouns } from '../lexicon/pronouns.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** What follows the listener where a clause begins. */
const CLAUSE_TAGS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'SCONJ'])
/** No listener's description is longer, in words and marks. */
const LONGEST = 12

const TELLS = wordSet(TELLING)
const PRONOUNS = wordSet(listenerPronouns)
/** With these the listener's name goes on: "told Reuters [reporters]". */
const PEOPLE = wordSet(`${WRITERS} ${PRESENTERS} ${OUTLET_PARTS}`)

/**
 * Takes the listener out of quotes that begin with one.
 *
 *     [She] [told] Radio Ormsby [the line would reopen]
 *     [He] [told] me [the line would reopen]
 *     [It] [informed] relatives of the dead that [an autopsy was under way]
 */
export function findListeners(
  document: Document,
  _: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const ends = new Map(namings.flatMap(({ from, to, doubtful }) => (doubtful ? [] : [[from, to] as const])))
  return findings.map((finding) => {
    const [first, ...others] = finding.quote
    const { cue, head } = finding
    if (!cue || !first || first.from !== cue.to || !TELLS().has(document.words[head]?.toLowerCase() ?? ''))
      return finding
    const from = endOfListener(document, first, ends)
    return from === null ? finding : { ...finding, quote: [{ from, to: first.to }, ...others] }
  })
}

/** Where the statement begins after its listener; `null` where no listener stands in front. */
function endOfListener(document: Document, { from, to }: Range, ends: ReadonlyMap<number, number>): number | null {
  const { words, tags } = document
  const name = ends.get(from) ?? (/^the$/i.test(words[from] ?? '') ? ends.get(from + 1) : undefined)
  const listener = name ?? (PRONOUNS().has(words[from] ?? '') ? from + 1 : undefined)
  if (listener !== undefined && listener < to) {
    const next = words[listener] ?? ''
    if (!CLAUSE_TAGS.has(tags[listener] ?? '') || PEOPLE().has(next)) return null
    return next === 'that' ? listener + 1 : listener
  }
  return afterThat(document, { from, to })
}

/** [relatives of the three dead men] that … */
function afterThat({ words, tags }: Document, { from, to }: Range): number | null {
  for (let at = from; at < Math.min(to - 1, from + LONGEST); at++) {
    if (at > from && words[at] === 'that' && tags[at] === 'SCONJ') return at + 1
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tags[at] ?? '')) return null
  }
  return null
}
