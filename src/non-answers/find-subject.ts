import { calendarNames } from '../lexicon/calendar-names.js'
import { SUBJECT_WORDS } from '../lexicon/subject-words.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { toWord } from './to-word.js'

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const LINKS = wordSet(SUBJECT_WORDS.links)
const RELATIVES = wordSet(SUBJECT_WORDS.relatives)
const OPENERS = wordSet(SUBJECT_WORDS.openers)
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV'])
const CALENDAR = wordSet(calendarNames)

/**
 * The noun phrase to the left whose words a verb at `verb` may refuse, by tags alone.
 *
 *     [Ana Cole, a spokeswoman for the mine], declined …        [the navy and the port] also declined …
 *     [Mr. Bell], through a lawyer, declined …                  [Mr. Bell], who declined …
 *     [Mr. Bell] left the hall and declined …
 */
export function findSubject(document: Document, verb: number): Range | null {
  const from = document.sentences[document.sentenceOf[verb]!]!.from
  let at = verb
  while (at > from && standsBetween(document, at - 1)) at--
  const before = toWord(document, at - 1)
  if (RELATIVES().has(before)) {
    const comma = toWord(document, at - 2) === ',' ? 1 : 0
    return nounPhraseBefore(document, at - 1 - comma, from)
  }
  const subject = before === ',' ? acrossCommas(document, at - 1, from) : nounPhraseBefore(document, at, from)
  return subject ?? subjectOfFirstVerb(document, from, verb)
}

/** "Mr. Bell [also] declined", "Mr. Bell [on Tuesday] declined". */
function standsBetween(document: Document, token: number): boolean {
  const word = document.words[token]!
  if (CALENDAR().has(word) || BETWEEN.has(document.tags[token]!)) return true
  return word === 'on' && CALENDAR().has(document.words[token + 1]!)
}

/** "[Ana Cole, the mayor], declined", "[Ana Cole], in Ansk, declined". */
function acrossCommas(document: Document, comma: number, from: number): Range | null {
  let open = comma - 1
  while (open > from && toWord(document, open) !== ',') open--
  const name = nounPhraseBefore(document, open, from)
  const insert = document.tags[open + 1]!
  const isApposition = NOMINAL.has(insert) && insert !== 'PRON'
  return name && isApposition ? { from: name.from, to: comma } : name
}

function nounPhraseBefore(document: Document, to: number, from: number): Range | null {
  let at = to
  while (at > from && belongs(document, at - 1, to, from)) at--
  while (LINKS().has(toWord(document, at)) || OPENERS().has(toWord(document, at))) at++
  return at < to ? { from: at, to } : null
}

/** Whether the token goes on to the left with the noun phrase that ends before `to`. */
function belongs(document: Document, token: number, to: number, from: number): boolean {
  const tag = document.tags[token]!
  if (CALENDAR().has(document.words[token]!)) return false
  if (token + 1 === to) return NOMINAL.has(tag)
  if (LINKS().has(toWord(document, token + 1))) return HEADS.has(tag)
  if (LINKS().has(toWord(document, token))) return true
  if (startsPhrase(document, token + 1)) return tag === 'DET'
  return NOMINAL.has(tag) || toWord(document, token) === "'s" || isMistakenName(document, token, from)
}

/** First names that are words too: "[Hope] Adeyemi", "a spokesman, [Will] Stone". */
function isMistakenName({ words, tags }: Document, token: number, from: number): boolean {
  if (tags[token + 1] !== 'PROPN' || !/^\p{Lu}/u.test(words[token]!)) return false
  return tags[token] === 'VERB' || (tags[token] === 'AUX' && token > from)
}

/** Determiners and pronouns: to their left, only "of", "and" and the like go on with a noun phrase. */
function startsPhrase(document: Document, token: number): boolean {
  const tag = document.tags[token]
  return tag === 'DET' || tag === 'PRON'
}

function subjectOfFirstVerb(document: Document, from: number, verb: number): Range | null {
  for (let at = from + 1; at < verb; at++) {
    const tag = document.tags[at]
    if (tag === 'VERB' || tag === 'AUX') return nounPhraseBefore(document, at, from)
  }
  return null
}
