import { REPORTING } from '../lexicon/outlet-words.js'
import { type Document, type Finding, type Naming, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** What goes on after a comma and is no part of a report: another source, a contrast. */
const OTHER_PART = /^(?:according|citing|quoting|adding|saying|noting|while|whereas|but|who|when|as)$/i

const VERBS = wordSet(REPORTING)

/**
 * Lets what an outlet reports go on to the end of its sentence: nobody else speaks there, so what is added after a comma is
 * the outlet's too.
 *
 *     [The Gazette] [stated] [the ferry sank off Kano], [likely at dawn, in line with what the harbour had said].
 */
export function mendReports(
  document: Document,
  { state }: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  const { words, tags, sentences, sentenceOf } = document
  const outlets = new Set(namings.filter(({ doubtful }) => !doubtful).map(({ to }) => to))
  const shared = new Set<number | undefined>()
  findings.forEach(({ head }, at) => {
    const sentence = sentenceOf[head]
    if (at > 0 && sentenceOf[findings[at - 1]?.head ?? -1] === sentence) shared.add(sentence)
  })
  return findings.map((finding) => {
    const rest = restOf(finding)
    return rest === null ? finding : { ...finding, quote: [rest] }
  })

  function restOf({ cue, head, quote: [only, ...others], speaker: [who, ...cited] }: Finding): Range | null {
    if (cue === null || only === undefined || who === undefined || others.length + cited.length > 0) return null
    if (!outlets.has(who.to) || !VERBS().has(words[head]?.toLowerCase() ?? '') || only.from !== cue.to) return null
    if (shared.has(sentenceOf[head]) || words[only.to] !== ',' || OTHER_PART.test(words[only.to + 1] ?? '')) return null
    let to = sentences[sentenceOf[only.to] ?? 0]?.to ?? only.to
    while (to > only.to && tags[to - 1] === 'PUNCT') to--
    const isPlain = state.subarray(only.from, to).every((place) => place === QUOTE_STATE.outside)
    return isPlain && to > only.to + 1 ? { from: only.from, to } : null
  }
}
