import { nameParticles } from '../lexicon/name-particles.js'
import { MASTHEADS, NAME_TAILS } from '../lexicon/outlet-words.js'
import { firstWords, noScoop, scoopFillers, scoopNouns, scoopOpeners, scoopVerbs } from '../lexicon/scoop-words.js'
import { lowerWordAt } from '../lower-word-at.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { placesOf } from './places-of.js'
import { withFound } from './with-found.js'

/** All six in the training corpus are right; they are few, though. */
const CONFIDENCE = 0.8

/** No name, phrase or clause is longer, in words and marks; keeps the time linear in the text. */
const LONGEST = 80

const VERBS = wordSet(scoopVerbs)
const NOUNS = wordSet(scoopNouns)
const FIRST = wordSet(firstWords)
const FILLERS = wordSet(scoopFillers)
const OPENERS = wordSet(scoopOpeners)
const NO_SCOOP = wordSet(noScoop)
const LINKS = wordSet(`${nameParticles} of &`)
const OUTLET_WORDS = wordSet(`${MASTHEADS} ${NAME_TAILS}`)

/**
 * Finds news that an outlet was the first to have.
 *
 *     [CNN] initially [broke] [the news]
 *     [The story] was [first reported] by [the Lynford Echo]
 *     [Reuters] was the first to [report] [that the port was closed]
 */
export function findScoops(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const read = (at: number) => brokenNews(document, at) ?? firstReported(document, at) ?? firstToReport(document, at)
  const found = placesOf('scoop', document, quotations).flatMap((at) => read(at) ?? [])
  if (found.length === 0) return findings
  const cues = new Uint8Array(document.size)
  for (const { cue } of findings) if (cue !== null) cues.fill(1, cue.from, cue.to)
  const scoops = found.filter(({ cue }) => cue !== null && !cues.subarray(cue.from, cue.to).includes(1))
  return withFound(findings, scoops)
}

/** [CNN] first [broke] [the news]; the Echo, which [broke] the story of [the leak] */
function brokenNews(document: Document, verb: number): Finding | null {
  if (!VERBS().has(lowerWordAt(document, verb)) || !/^(?:the|this|that)$/.test(lowerWordAt(document, verb + 1)))
    return null
  const noun = verb + 2
  const next = lowerWordAt(document, noun + 1)
  if (!NOUNS().has(lowerWordAt(document, noun)) || !isTogether(document, verb, noun) || NO_SCOOP().has(next))
    return null
  let at = verb
  let first = false
  for (; FIRST().has(lowerWordAt(document, at - 1)) || FILLERS().has(lowerWordAt(document, at - 1)); at--) {
    first ||= FIRST().has(lowerWordAt(document, at - 1))
  }
  if (/^(?:which|who)$/.test(lowerWordAt(document, at - 1))) at -= lowerWordAt(document, at - 2) === ',' ? 2 : 1
  const speaker = nameBefore(document, at)
  const told = OPENERS().has(next) && isTogether(document, noun, noun + 2)
  if (speaker === null || !(first || told || isOutletLike(document, speaker))) return null
  const quote = told ? clauseFrom(document, noun + 2) : { from: verb + 1, to: noun + 1 }
  return toFinding({ from: verb, to: verb + 1 }, verb, quote, speaker)
}

/** [The story] was [first reported] by [the Lynford Echo] */
function firstReported(document: Document, verb: number): Finding | null {
  const word = lowerWordAt(document, verb)
  if ((word !== 'reported' && !VERBS().has(word)) || !FIRST().has(lowerWordAt(document, verb - 1))) return null
  if (lowerWordAt(document, verb + 1) !== 'by' || document.tags[verb - 2] !== 'AUX') return null
  let be = verb - 2
  while (document.tags[be - 1] === 'AUX') be--
  const quote = phraseBefore(document, be)
  const speaker = nameFrom(document, verb + 2)
  return quote && speaker ? toFinding({ from: verb - 1, to: verb + 1 }, verb, quote, speaker) : null
}

/** [Reuters] was the first to [report] [that the port was closed] */
function firstToReport(document: Document, verb: number): Finding | null {
  if (lowerWordAt(document, verb) !== 'report' || lowerWordAt(document, verb - 1) !== 'to') return null
  if (lowerWordAt(document, verb - 2) !== 'first') return null
  let be = verb - 3
  if (lowerWordAt(document, be) === 'the') be--
  if (document.tags[be] !== 'AUX') return null
  const from = lowerWordAt(document, verb + 1) === 'on' ? verb + 2 : verb + 1
  const speaker = nameBefore(document, be)
  if (speaker === null || !isTogether(document, verb, from) || /^(?:PUNCT|ADP)$/.test(document.tags[from] ?? ''))
    return null
  return toFinding({ from: verb, to: from }, verb, clauseFrom(document, from), speaker)
}

function toFinding(cue: Range, head: number, quote: Range, speaker: Range): Finding {
  return { cue, head, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE }
}

/** The capitalised words that end before a token, with their article. */
function nameBefore(document: Document, to: number): Range | null {
  let from = to
  while (isTogether(document, from - 1, to - 1) && mayStandInName(document, from - 1)) from--
  while (from < to && LINKS().has(document.words[from] ?? '')) from++
  if (from === to) return null
  return {
    from: lowerWordAt(document, from - 1) === 'the' && isTogether(document, from - 1, from) ? from - 1 : from,
    to,
  }
}

/** The capitalised words that start at a token, or after an article there. */
function nameFrom(document: Document, from: number): Range | null {
  const name = lowerWordAt(document, from) === 'the' ? from + 1 : from
  let to = name
  while (isTogether(document, from, to) && mayStandInName(document, to)) to++
  while (to > name && LINKS().has(document.words[to - 1] ?? '')) to--
  return to === name ? null : { from, to }
}

function mayStandInName({ words }: Document, token: number): boolean {
  return /^\p{Lu}/u.test(words[token] ?? '') || LINKS().has(words[token] ?? '')
}

/** "CNN", "the Lynford [Echo]" */
function isOutletLike({ words }: Document, { from, to }: Range): boolean {
  return words.slice(from, to).some((word) => OUTLET_WORDS().has(word) || /^\p{Lu}{2,}$/u.test(word))
}

/** The words before a verb back to a mark or another verb: "[the story of the leak] was". */
function phraseBefore(document: Document, to: number): Range | null {
  let from = to
  while (
    isTogether(document, from - 1, to) &&
    !/^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|PRON)$/.test(document.tags[from - 1] ?? '')
  )
    from--
  return from < to ? { from, to } : null
}

/** From a token to the next comma or dash, or to the end of its sentence. */
function clauseFrom(document: Document, from: number): Range {
  let to = from + 1
  while (isTogether(document, from, to) && !/^(?:[,;:—–]|--|[.?!]+)$/.test(document.words[to] ?? '')) to++
  return { from, to }
}

/** Whether two tokens stand in one sentence, and not too far apart. */
function isTogether({ sentenceOf, size }: Document, token: number, other: number): boolean {
  return token >= 0 && other < size && other - token < LONGEST && sentenceOf[token] === sentenceOf[other]
}
