import { citingVerbs, quotingVerbs } from '../lexicon/citing-verbs.js'
import { lowerWordAt } from '../lower-word-at.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { placesOf } from './places-of.js'

/** No source's description is longer, in words and marks. */
const LONGEST = 20

const CITING = wordSet(citingVerbs)
const QUOTING = wordSet(quotingVerbs)

/**
 * Makes those whom an outlet cites speakers beside it, and takes away the findings that "citing" itself had led to.
 *
 *     [Reuters], citing [two officials], [said] [the port was closed]
 *     [The Echo] [quoted] [a docker] as saying [the port was closed]
 */
export function findCitations(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const places = placesOf('citation', document, quotations)
  if (places.length === 0) return findings
  const reporting = indexReporting(document, findings, namings)
  const changed = new Map<Finding, Finding>()
  const dropped = new Set<Finding>()
  const byHead = new Map(findings.map((finding) => [finding.head, finding]))
  const bySource = new Map(
    findings.flatMap((finding) => finding.speaker.slice(0, 1).map(({ from }) => [from, finding])),
  )
  const byEnd = new Map(namings.map((naming) => [naming.to, naming]))
  for (const at of places) {
    if (at === 0) continue
    if (CITING().has(lowerWordAt(document, at))) cite(at)
    else if (QUOTING().has(document.words[at] ?? '')) quoteAs(at)
  }
  if (changed.size === 0) return findings
  return findings.flatMap((finding) => (dropped.has(finding) ? [] : [changed.get(finding) ?? finding]))

  /** [Reuters], citing [two officials], said */
  function cite(at: number): void {
    const others = (reporting.get(document.sentenceOf[at] ?? -1) ?? []).filter(({ head }) => head !== at)
    const finding = nearest(others, at)
    const source = finding && sourceFrom(document, at + 1)
    const outlet = finding?.speaker[0]
    if (!finding || !source || !outlet || changed.has(finding)) return
    const name = { from: outlet.from, to: Math.min(outlet.to, document.words[at - 1] === ',' ? at - 1 : at) }
    changed.set(finding, { ...finding, speaker: [name.from < name.to ? name : outlet, source] })
    const own = byHead.get(at)
    if (own) dropped.add(own)
  }

  /** [The Echo] quoted [a docker] as saying: the model has found what the docker says. */
  function quoteAs(at: number): void {
    let end = at
    while (document.tags[end - 1] === 'AUX' || document.tags[end - 1] === 'ADV') end--
    const naming = byEnd.get(end)
    const inner = bySource.get(at + 1)
    const source = inner?.speaker[0]
    const outer = byHead.get(at)
    const split = outer && naming && !inner ? splitAtSaying(document, outer, naming) : null
    if (outer && split) changed.set(outer, split)
    if (!naming || naming.doubtful || !inner || !source || document.words[inner.head - 1] !== 'as') return
    if (document.sentenceOf[naming.from] !== document.sentenceOf[inner.head]) return
    const cue = { from: at, to: at + 1 }
    changed.set(inner, { ...inner, cue, head: at, speaker: [{ from: naming.from, to: naming.to }, source] })
    const own = byHead.get(at)
    if (own) dropped.add(own)
  }
}

/** The Echo quoted [a docker as saying the port was closed], all of it one quote. */
function splitAtSaying({ words }: Document, finding: Finding, naming: Naming): Finding | null {
  const [first, ...others] = finding.quote
  if (naming.doubtful || !first || first.from !== finding.head + 1) return null
  for (let at = first.from + 1; at < Math.min(first.to - 2, first.from + LONGEST); at++) {
    if (words[at] !== 'as' || words[at + 1] !== 'saying') continue
    const source = { from: first.from, to: at }
    const from = words[at + 2] === 'that' ? at + 3 : at + 2
    const speaker = [{ from: naming.from, to: naming.to }, source]
    return { ...finding, speaker, quote: [{ from, to: first.to }, ...others] }
  }
  return null
}

/** The findings whose speaker is an outlet, by their sentences. */
function indexReporting(
  { sentenceOf }: Document,
  findings: readonly Finding[],
  namings: readonly Naming[],
): ReadonlyMap<number, readonly Finding[]> {
  const named = new Set(namings.flatMap(({ from, doubtful }) => (doubtful ? [] : [from])))
  const index = new Map<number, Finding[]>()
  for (const finding of findings) {
    const outlet = finding.cue === null ? undefined : finding.speaker[0]
    if (!outlet || !(named.has(outlet.from) || named.has(outlet.from + 1))) continue
    const sentence = sentenceOf[finding.head] ?? -1
    const others = index.get(sentence)
    if (others) others.push(finding)
    else index.set(sentence, [finding])
  }
  return index
}

function nearest(findings: readonly Finding[], at: number): Finding | null {
  const [first = null, ...others] = findings
  return others.reduce((best, each) => {
    return best && Math.abs(each.head - at) < Math.abs(best.head - at) ? each : best
  }, first)
}

/** Up to the next mark or clause: "citing [people familiar with the matter], that". */
function sourceFrom({ words, tags, sentenceOf }: Document, from: number): Range | null {
  let to = from
  while (to < from + LONGEST && sentenceOf[to] === sentenceOf[from - 1]) {
    const word = words[to] ?? ''
    if (/^(?:[,;:.)?!—–]|--)$/.test(word) || tags[to] === 'SCONJ') break
    if (to > from && (tags[to] === 'VERB' || tags[to] === 'AUX') && !/(?:ed|en|ing)$/.test(word)) break
    to++
  }
  return to > from ? { from, to } : null
}
