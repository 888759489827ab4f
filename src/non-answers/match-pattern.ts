import { CLAUSE_BREAKS } from '../lexicon/non-answers.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import type { Pattern, Role, Step } from './patterns.js'
import { toWord } from './to-word.js'

/** What a pattern found. */
export interface Match {
  readonly cue: Range
  readonly quote: Range
  /** Where the pattern itself tells who gave no answer. */
  readonly speaker: Range | null
  /** From the first to the last word that was asked for; what only follows in the clause is left out. */
  readonly core: Range
  /** Behind all of it, what follows in the clause too. */
  readonly end: number
}

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const NAME_END: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON'])
const BREAKS = wordSet(CLAUSE_BREAKS)

/** Matches `pattern` with its first word at `from`, within the sentence; `null` where it does not fit. */
export function matchPattern(document: Document, { steps }: Pattern, from: number): Match | null {
  const end = document.sentences[document.sentenceOf[from]!]!.to
  const stops = findStops(document, steps, from, end)
  return stops === null ? null : toMatch(steps, from, stops)
}

/** Where each step stops; each takes as many words as it can while the ones behind it still fit. */
function findStops(
  document: Document,
  steps: readonly Step[],
  from: number,
  end: number,
  at = 0,
): readonly number[] | null {
  const step = steps[at]
  if (step === undefined) return []
  for (let stop = furthest(document, step, from, end); stop >= from + step.least; stop--) {
    if (!maySettle(document, step, stop, end)) continue
    const rest = findStops(document, steps, stop, end, at + 1)
    if (rest !== null) return [stop, ...rest]
  }
  return null
}

function furthest(document: Document, step: Step, from: number, end: number): number {
  let at = from
  // "declined to comment [and] the inquiry went on"
  if (step.words === 'REST' && document.words[from] === 'and') return from
  while (at < end && at - from < step.most && accepts(document, step, at)) at++
  return at
}

function accepts(document: Document, { words }: Step, token: number): boolean {
  if (typeof words !== 'string') return words.has(toWord(document, token))
  if (words === 'REST') return !isClauseBreak(document, token)
  const word = toWord(document, token)
  const tag = document.tags[token]!
  if (words === 'FILLER') return isFiller(word, tag)
  return isFiller(word, tag) || tag === 'ADP' || tag === 'CCONJ'
}

function maySettle(document: Document, { words }: Step, stop: number, end: number): boolean {
  if (words === 'NAME') return NAME_END.has(document.tags[stop - 1]!)
  return words !== 'END' || stop === end || isClauseBreak(document, stop)
}

/** A word that may stand before a noun: "a reporter's [emailed] request". */
function isFiller(word: string, tag: string): boolean {
  return NOMINAL.has(tag) || word === "'s" || (tag === 'VERB' && word.endsWith('ed'))
}

function isClauseBreak(document: Document, token: number): boolean {
  const { words, tags } = document
  const word = words[token]!
  if (tags[token] === 'PUNCT') return !/^['’-]$/.test(word)
  if (BREAKS().has(word)) return true
  if ((word === 'and' || word === 'on') && BREAKS().has(words[token + 1] ?? '')) return true
  const next = tags[token + 1] ?? ''
  return (word === 'and' && CLAUSE_STARTS.has(next)) || (word === 'or' && next === 'VERB')
}

function toMatch(steps: readonly Step[], from: number, stops: readonly number[]): Match | null {
  const ranges: Record<Role, Range | null> = { cue: null, quote: null, speaker: null }
  let [core, end] = [from, from]
  steps.forEach(({ role, words }, index) => {
    const start = end
    end = stops[index]!
    if (words !== 'REST') core = end
    if (role !== null && end > start) ranges[role] = { from: ranges[role]?.from ?? start, to: end }
  })
  const { cue, quote, speaker } = ranges
  return cue === null || quote === null ? null : { cue, quote, speaker, core: { from, to: core }, end }
}
