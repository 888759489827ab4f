import { headlineSources, headlineVerbs } from '../lexicon/headline-words.js'
import { voicelessLabels } from '../lexicon/transcript-labels.js'
import { lowerWordAt } from '../lower-word-at.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** No headline is longer, and no source in it, in words and marks. */
const LONGEST = 24
const LONGEST_SOURCE = 8
const SHORTEST_CLAIM = 3
const CONFIDENCE = 0.7

const DASH = /^(?:[–—―-]|--)$/
const QUESTION_WORD = /^(?:what|how|why|where|who|when|which|whose)$/i
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADP', 'PRON'])

const VERBS = wordSet(headlineVerbs)
const SOURCES = wordSet(headlineSources)
const VOICELESS = wordSet(voicelessLabels, '/')

/**
 * Finds claims in headlines, which attribute by order and punctuation, and leaves out what there only introduces a topic.
 *
 *     [Flood wall will hold], [says] [harbour master]      [Ferry was overloaded], [captain] [admits]
 *     [Two more towns to lose banks][:] [report]           [Half of shops may close] [–] [survey]
 *     [Duarte][:] [bridge will be mended by June]          Storm Elsa: what we know so far
 */
export function findHeadlineClaims(
  document: Document,
  _quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const quoting = new Set(findings.map(({ head }) => document.paragraphOf[head]))
  const headlines = document.paragraphs.filter((_, index) => isHeadline(document, index))
  const claims = headlines.flatMap((headline) => {
    return quoting.has(document.paragraphOf[headline.from]) ? [] : (readClaim(document, headline) ?? [])
  })
  const short = new Set(headlines.map(({ from }) => document.paragraphOf[from]))
  const kept = findings.filter(
    (finding) => !short.has(document.paragraphOf[finding.head]) || !isTopic(document, finding),
  )
  if (claims.length === 0 && kept.length === findings.length) return findings
  return [...kept, ...claims].sort((a, b) => a.head - b.head)
}

/** The text's first lines, or a line before a longer paragraph: short, and without a stop at its end. */
function isHeadline({ paragraphs, words }: Document, index: number): boolean {
  const { from, to } = paragraphs[index] as Range
  if (to - from > LONGEST || /[.!?:;,…]$|["”)]/.test(words[to - 1] ?? '')) return false
  const next = paragraphs[index + 1]
  return (
    index === 0 || (next !== undefined && next.to - next.from > to - from && /[.!?…"”]$/.test(words[next.to - 1] ?? ''))
  )
}

/** "Storm Elsa: [what we know]" */
function isTopic({ words }: Document, { cue, quote }: Finding): boolean {
  return cue !== null && words[cue.from] === ':' && QUESTION_WORD.test(words[quote[0]?.from ?? -1] ?? '')
}

function readClaim(document: Document, paragraph: Range): Finding | null {
  return behindComma(document, paragraph) ?? behindMark(document, paragraph) ?? beforeColon(document, paragraph)
}

/** …, [says] [harbour master] and …, [captain] [admits] */
function behindComma(document: Document, { from, to }: Range): Finding | null {
  const comma = document.words.slice(from, to).lastIndexOf(',') + from
  if (comma - from < SHORTEST_CLAIM - 1 || to - comma > LONGEST_SOURCE + 2 || to - comma < 3) return null
  for (const verb of [comma + 1, to - 1]) {
    if (!VERBS().has(lowerWordAt(document, verb))) continue
    const speaker = verb === to - 1 ? { from: comma + 1, to: verb } : { from: verb + 1, to }
    if (isNominal(document, speaker)) return toFinding({ from: verb, to: verb + 1 }, { from, to: comma }, speaker)
  }
  return null
}

/** …[:] [report] and … [–] [survey] */
function behindMark(document: Document, { from, to }: Range): Finding | null {
  let mark = to - 2
  while (mark > from && to - mark <= 4 && document.words[mark] !== ':' && !DASH.test(document.words[mark] ?? '')) mark--
  if (mark - from < SHORTEST_CLAIM || to - mark > 4 || QUESTION_WORD.test(document.words[from] ?? '')) return null
  if (document.words[mark] !== ':' && !DASH.test(document.words[mark] ?? '')) return null
  const speaker = { from: mark + 1, to }
  if (!document.tags.slice(from, mark).some((tag) => tag === 'VERB' || tag === 'AUX')) return null
  if (!SOURCES().has(lowerWordAt(document, to - 1)) || !isNominal(document, speaker)) return null
  return toFinding({ from: mark, to: mark + 1 }, { from, to: mark }, speaker)
}

/** [Duarte][:] … — a name, and a claim with a finite verb, so that no section or topic is taken for who speaks */
function beforeColon(document: Document, { from, to }: Range): Finding | null {
  const { words, tags } = document
  const colon = words.slice(from, from + 4).indexOf(':') + from
  if (colon <= from || to - colon <= SHORTEST_CLAIM || QUESTION_WORD.test(words[colon + 1] ?? '')) return null
  const label = words.slice(from, colon)
  if (!label.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))) return null
  if (VOICELESS().has(label.join(' ').toLowerCase()) || !tags.slice(colon, to).includes('AUX')) return null
  return toFinding({ from: colon, to: colon + 1 }, { from: colon + 1, to }, { from, to: colon })
}

/** Nouns and what goes with them: "harbour master", "farmers’ leader". */
function isNominal({ tags, words }: Document, { from, to }: Range): boolean {
  const isPart = (tag: string, at: number): boolean => NOMINAL.has(tag) || /^['’]s?$/.test(words[from + at] ?? '')
  return to > from && to - from <= LONGEST_SOURCE && tags.slice(from, to).every(isPart)
}

function toFinding(cue: Range, quote: Range, speaker: Range): Finding {
  return { cue, head: cue.from, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE }
}
