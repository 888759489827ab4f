import { isOutside } from '../is-outside.js'
import { REPORTING } from '../lexicon/outlet-words.js'
import type { Document, Finding, Naming, Quotations, Range } from '../stages.js'
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
  quotations: Quotations,
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
  const tails = new Set<Finding>()
  const mended = findings.map((finding, at) => {
    const tail = tailOf(finding, findings[at + 1])
    if (tail) tails.add(tail)
    const rest = restOf(finding, tail !== null)
    return rest === null ? finding : { ...finding, quote: [rest] }
  })
  return tails.size === 0 ? mended : mended.filter((finding) => !tails.has(finding))

  /** The Echo reported it closed, [signaling an end]: no statement of its own where nobody else signals. */
  function tailOf({ quote: [only], speaker: [who, ...cited] }: Finding, next: Finding | undefined): Finding | null {
    if (!next?.cue || !only || !who || cited.length > 0 || !outlets.has(who.to)) return null
    const isTail = next.cue.from === only.to + 1 && words[only.to] === ',' && /ing$/.test(words[next.head] ?? '')
    const [speaker] = next.speaker
    return isTail && (speaker === undefined || speaker.from === who.from) ? next : null
  }

  function restOf(
    { cue, head, quote: [only, ...others], speaker: [who, ...cited] }: Finding,
    hasTail: boolean,
  ): Range | null {
    if (cue === null || only === undefined || who === undefined || others.length + cited.length > 0) return null
    if (!outlets.has(who.to) || !VERBS().has(words[head]?.toLowerCase() ?? '') || only.from !== cue.to) return null
    if (
      (shared.has(sentenceOf[head]) && !hasTail) ||
      words[only.to] !== ',' ||
      OTHER_PART.test(words[only.to + 1] ?? '')
    )
      return null
    let to = sentences[sentenceOf[only.to] ?? 0]?.to ?? only.to
    while (to > only.to && tags[to - 1] === 'PUNCT') to--
    const rest = { from: only.from, to }
    return to > only.to + 1 && isOutside(quotations, rest) ? rest : null
  }
}
