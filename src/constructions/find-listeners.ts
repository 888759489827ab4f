import { TELLING } from '../lexicon/address-verbs.js'
import { OUTLET_PARTS, PRESENTERS, WRITERS } from '../lexicon/outlet-words.js'
import { listenerPronouns } from '../lexicon/pronouns.js'
import { lowerWordAt } from '../lower-word-at.js'
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
 *     [Moreau, 56,] [told] the Echo's weekly podcast [it was clear that …], where all before "it" was the speaker
 */
export function findListeners(
  document: Document,
  _: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const ends = new Map(namings.flatMap(({ from, to, doubtful }) => (doubtful ? [] : [[from, to] as const])))
  return findings.map((given) => {
    const finding = withSubject(document, withoutVerb(document, given, ends) ?? given, ends)
    const [first, ...others] = finding.quote
    const { cue, head } = finding
    if (!cue || !first || first.from !== cue.to || !TELLS().has(lowerWordAt(document, head))) return finding
    const from = endOfListener(document, first, ends)
    return from === null ? finding : { ...finding, quote: [{ from, to: first.to }, ...others] }
  })
}

/** told Radio Ormsby [the line] would reopen: a quote that begins with its verb takes the subject in. */
function withSubject(document: Document, finding: Finding, ends: ReadonlyMap<number, number>): Finding {
  const { words, tags } = document
  const { cue, head } = finding
  const [first, ...others] = finding.quote
  if (!cue || !first || !TELLS().has(words[head]?.toLowerCase() ?? '')) return finding
  const listener = ends.get(cue.to) ?? (/^the$/i.test(words[cue.to] ?? '') ? ends.get(cue.to + 1) : undefined)
  if (listener === undefined || first.from <= listener || first.from - listener > LONGEST) return finding
  if (!/^(?:VERB|AUX)$/.test(tags[first.from] ?? '') || PEOPLE().has(words[listener] ?? '')) return finding
  const isSubject = tags.slice(listener, first.from).every((tag) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(tag))
  return isSubject ? { ...finding, quote: [{ from: listener, to: first.to }, ...others] } : finding
}

/** [Moreau, 56, told the Echo's podcast] it was clear: a speaker's phrase that took in verb and listener. */
function withoutVerb(
  { words, sentenceOf }: Document,
  finding: Finding,
  ends: ReadonlyMap<number, number>,
): Finding | null {
  const [speaker] = finding.speaker
  const [first] = finding.quote
  const last = finding.quote.at(-1)
  if (!speaker || !first || !last || first.from < speaker.to || finding.head < speaker.from) return null
  for (let at = speaker.from + 1; at < speaker.to; at++) {
    const named = ends.has(at + 1) || (/^the$/i.test(words[at + 1] ?? '') && ends.has(at + 2))
    if (!TELLS().has(words[at] ?? '') || !named || sentenceOf[at] !== sentenceOf[last.to - 1]) continue
    const cue = { from: at, to: at + 1 }
    const who = { from: speaker.from, to: at }
    return { ...finding, cue, head: at, speaker: [who], quote: [{ from: speaker.to, to: last.to }] }
  }
  return null
}

/** Where the statement begins after its listener; `null` where no listener stands in front. */
function endOfListener(document: Document, { from, to }: Range, ends: ReadonlyMap<number, number>): number | null {
  const { words, tags } = document
  const name = ends.get(from) ?? (/^the$/i.test(words[from] ?? '') ? ends.get(from + 1) : undefined)
  const listener = name ?? (PRONOUNS().has(words[from] ?? '') ? from + 1 : undefined)
  if (listener !== undefined && listener < to) {
    const next = words[listener] ?? ''
    // told AAP [pay talks] …, its first word taken for a verb
    const compound = tags[listener] === 'VERB' && tags[listener + 1] === 'NOUN'
    if (!(compound || CLAUSE_TAGS.has(tags[listener] ?? '')) || PEOPLE().has(next)) return null
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
