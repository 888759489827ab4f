import { adverbialNouns } from '../lexicon/avowing-verbs.js'
import { concreteNouns } from '../lexicon/concrete-nouns.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { occupancyOf } from './occupancy.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

const CONFIDENCE = 0.6
/** No object is longer, in words and marks. */
const LONGEST = 8

const PRONOUN = /^(?:he|she|they|we|I)$/
/** What may stand behind the verb where its object stands before it. */
const AFTER_VERB = /^(?:[,.;:!?)…–—]|--|as|in|on|at|during|last|this|when|while|and|but|only|yesterday)$/

const NO_OBJECT = wordSet(`${adverbialNouns} ${concreteNouns}`)

/**
 * Finds objects that stand before the clause which says something of them.
 *
 *     providing context to [an incident] [President Ana Duarte] publicly [acknowledged], …
 *     They signed [a deal] that [the ministry] had [denied].
 *
 * A clause whose object stands before it has none behind it; what the models took for one gives way where it is but a
 * participle that goes on.
 *
 *     … acknowledged, [breaking with habit]
 */
export function findFrontedObjects(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { words, tags, sentences, sentenceOf } = document
  const clauses = placesOf('avowal', document, quotations).flatMap((verb) => {
    if (!endsClause(verb) || isPassive(document, verb)) return []
    const from = verbGroupFrom(document, verb)
    const parts = partsBefore(document, from)
    return parts === null || isAdverbial(parts.object) ? [] : [{ verb, cue: { from, to: verb + 1 }, ...parts }]
  })
  const verbs = new Set(clauses.map(({ verb }) => verb))
  const yielding = new Set(findings.filter((finding) => verbs.has(finding.head) && goesOn(finding)))
  const lasting = yielding.size === 0 ? findings : findings.filter((finding) => !yielding.has(finding))
  const { isFree } = occupancyOf(document, lasting)
  const found = clauses
    .filter(({ cue, object, subject }) => isFree([cue, object, subject]))
    .map(({ verb, cue, object, subject }): Finding => {
      return { cue, head: verb, quote: [object], speaker: [subject], type: null, confidence: CONFIDENCE }
    })
  if (found.length === 0) return findings
  const heads = new Set(found.map(({ head }) => head))
  const others = findings.filter((finding) => !(yielding.has(finding) && heads.has(finding.head)))
  return withFound(others, found)

  /** … acknowledged, [breaking with habit]: no quotation marks, and nothing else. */
  function goesOn({ head, quote }: Finding): boolean {
    const [first] = quote
    if (first === undefined || quote.length > 1 || first.from !== head + 2 || words[head + 1] !== ',') return false
    const isOpen = quotations.state.subarray(first.from, first.to).every((state) => state === QUOTE_STATE.outside)
    return isOpen && /^(?:VERB|ADJ)$/.test(tags[first.from] ?? '') && /ing$/.test(words[first.from] ?? '')
  }

  function endsClause(verb: number): boolean {
    const next = verb + 1
    return sentenceOf[next] !== sentenceOf[verb] || tags[next] === 'AUX' || AFTER_VERB.test(words[next] ?? '')
  }

  /** the [day] the mayor admitted; [In the report] the mayor admitted */
  function isAdverbial({ from, to }: Range): boolean {
    const start = sentences[sentenceOf[from] ?? 0]?.from ?? from
    const opens = from === start || words[from - 1] === ',' || (tags[from - 1] === 'ADP' && from - 1 === start)
    return opens || NO_OBJECT().has(words[to - 1] ?? '')
  }
}

/** [an incident] [President Ana Duarte], [a deal] that [the ministry] */
function partsBefore(document: Document, end: number): { readonly object: Range; readonly subject: Range } | null {
  const { words } = document
  const linked = nounPhraseBefore(document, end)
  if (linked !== null && /^(?:that|which)$/.test(words[linked.from - 1] ?? '')) {
    const object = objectBefore(document, linked.from - 1)
    return object && { object, subject: linked }
  }
  const from = subjectFrom(document, end)
  const object = from === null ? null : objectBefore(document, from)
  return from === null || object === null ? null : { object, subject: { from, to: end } }
}

/** Where a subject begins that stands right behind a noun: "[she]", "[the ministry]", "[President Ana Duarte]". */
function subjectFrom({ words, tags }: Document, end: number): number | null {
  if (PRONOUN.test(words[end - 1] ?? '')) return end - 1
  let from = end
  while (from > end - LONGEST && /^(?:NOUN|ADJ|PROPN)$/.test(tags[from - 1] ?? '') && isLower(words[from - 1])) from--
  if (from < end && tags[from - 1] === 'DET') return from - 1
  while (from > end - LONGEST && /^\p{Lu}/u.test(words[from - 1] ?? '')) from--
  if (from < end && tags[from - 1] === 'DET') return from - 1
  return /^\p{Lu}/u.test(words[from] ?? '') ? from : null
}

/** [an incident], [a charge of theft]: with its article, and common nouns only. */
function objectBefore({ words, tags, sentenceOf }: Document, end: number): Range | null {
  for (let from = end - 1; from >= end - LONGEST && sentenceOf[from] === sentenceOf[end]; from--) {
    const tag = tags[from] ?? ''
    if (tag === 'DET') return from < end - 1 && isLower(words[end - 1]) ? { from, to: end } : null
    const isGerund = /ing$/.test(words[from] ?? '') && tags[from - 1] === 'DET'
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PART)$/.test(tag) && words[from] !== 'of' && !isGerund) return null
  }
  return null
}

function isLower(word: string | undefined): boolean {
  return /^\p{Ll}/u.test(word ?? '')
}
