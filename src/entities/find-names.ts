import type { Document, Range } from '../stages.js'
import { capitalAt, openingAt } from './capital-word.js'
import { findHeadlines } from './find-headlines.js'
import type { Name } from './mention.js'
import { readName } from './read-name.js'
import { getVocabulary } from './vocabulary.js'
import { isAcronym, plainAt, plainWord } from './words.js'

/** Tags of words that are no part of a name even with a capital. */
const FUNCTION_TAGS = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'INTJ', 'PUNCT', 'SYM'])
/** Tags that with a capital at the front of a sentence say nothing of a name. */
const OPENING_TAGS = new Set(['ADV', 'AUX', 'ADJ', 'VERB', 'NUM'])
const LONGEST = 14

/** Names of people, bodies and places, in the order of the text; one that titles another's name stands before it. */
export function findNames(document: Document): Name[] {
  const headlines = findHeadlines(document)
  const written = wordsOf(document)
  const surnames = surnamesOf(document, headlines)
  const names: Name[] = []
  const known = new Set<string>()
  for (let index = 0; index < document.paragraphs.length; index++) {
    if (headlines.has(index)) continue
    for (const run of findRuns(document, document.paragraphs[index]!, (at) =>
      inName(document, at, written, surnames),
    )) {
      for (const name of readName(document, run)) names.push(name)
    }
  }
  for (const { words } of names) for (const word of words) known.add(word)
  // In a headline all words have capitals: only those that the text below knows, and first names, open or fill a name.
  for (const index of headlines) {
    for (const run of findRuns(document, document.paragraphs[index]!, (at) => inHeadlineName(document, at, known))) {
      for (const name of readName(document, run)) names.push(name)
    }
  }
  return names.sort((a, b) => a.range.from - b.range.from)
}

/** The text's words; a plain word is among them where it is somewhere written without a capital. */
function wordsOf({ words, numbers, dictionary, size }: Document): ReadonlySet<string> {
  const met = new Uint8Array(dictionary.length)
  const found = new Set<string>()
  for (let at = 0; at < size; at++) {
    const number = numbers[at]!
    if (met[number] === 1) continue
    met[number] = 1
    found.add(words[at]!)
  }
  return found
}

function inName(document: Document, at: number, written: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const capital = capitalAt(document, at)
  if (capital === null || capital.barred || (capital.document && document.tags[at + 1] === 'NUM')) return false
  const tag = document.tags[at]!
  if (!opens(document, at)) return !FUNCTION_TAGS.has(tag) || capital.initial
  const { plain } = capital
  const { names, titleModifier, party, indefinite, firstName, common, commonNoun, personNoun } = openingAt(document, at)
  if (names || (titleModifier && tag !== 'ADV')) return true
  if (party) return capitalAt(document, at + 1) !== null
  if (indefinite) return false
  if (surnames.has(plain)) return true
  const goesOn = document.tags[at + 1] === 'PROPN' && capitalAt(document, at + 1) !== null
  // [Mark] Stone said; but: [Will] Stone say
  if (goesOn && firstName && tag !== 'AUX' && !FUNCTION_TAGS.has(tag)) return true
  // [Amnesty] International said, [Downing] Street said
  if (goesOn && tag === 'PROPN' && !written.has(plain) && !personNoun) return true
  if (goesOn && tag === 'VERB' && !written.has(plain) && !common && !commonNoun) return true
  if (FUNCTION_TAGS.has(tag) || OPENING_TAGS.has(tag)) return goesOn && firstName && !common
  return !written.has(plain) && !commonNoun && (tag === 'PROPN' || goesOn)
}

function inHeadlineName(document: Document, at: number, known: ReadonlySet<string>): boolean {
  const capital = capitalAt(document, at)
  if (capital === null || FUNCTION_TAGS.has(document.tags[at]!)) return false
  const { plain } = capital
  if (known.has(plain) || getVocabulary().honorifics.has(plain)) return true
  const opensName = getVocabulary().firstNames.has(plain) && !getVocabulary().isCommon(plain)
  return opensName && capitalAt(document, at + 1) !== null
}

/** Whether a capital says nothing here: first in the sentence, in a quotation, or after a colon. */
function opens(document: Document, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at]!]!
  for (let before = at - 1; before >= sentence.from; before--) {
    if (document.words[before] === ':') return true
    if (document.tags[before] !== 'PUNCT') return false
    if (/["“‘'«]/.test(document.words[before]!)) return true
  }
  return true
}

/** Words that the text somewhere writes with a capital after another: Howard [Dean], so that "Dean said" is a name. */
function surnamesOf(document: Document, headlines: ReadonlySet<number>): Set<string> {
  const surnames = new Set<string>()
  let before = capitalAt(document, 0)
  for (let at = 1; at < document.size; at++) {
    const capital = capitalAt(document, at)
    const isSecond = before !== null
    before = capital
    if (capital === null || !isSecond || FUNCTION_TAGS.has(document.tags[at]!) || opens(document, at)) continue
    if (!headlines.has(document.paragraphOf[at]!)) surnames.add(capital.plain)
  }
  return surnames
}

/** Stretches of name words with what may stand between them: "Department [of] Health [and] Human Services", "Charles [de] Gaulle". */
function findRuns(document: Document, paragraph: Range, fits: (at: number) => boolean): Range[] {
  const runs: Range[] = []
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (!fits(at)) continue
    const sentence = document.sentences[document.sentenceOf[at]!]!
    let to = at + 1
    while (to < sentence.to && to - at < LONGEST) {
      const next = fits(to) ? to + 1 : acrossLink(document, at, to, sentence.to, fits)
      if (next === 0) break
      to = next
    }
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

/** Where the name goes on after a link at `at`; 0 where it ends. */
function acrossLink(document: Document, from: number, at: number, end: number, fits: (at: number) => boolean): number {
  const vocabulary = getVocabulary()
  const link = plainAt(document, at)
  if (link === '&') return at + 1 < end && fits(at + 1) ? at + 2 : 0
  if (vocabulary.particles.has(link)) {
    for (let next = at + 1; next < Math.min(end, at + 3); next++) {
      if (fits(next)) return next + 1
      if (!vocabulary.particles.has(plainAt(document, next))) return 0
    }
    return 0
  }
  if (link === 'of' || link === 'for' || link === 'on') {
    const head = plainAt(document, at - 1)
    const takes = isBodyWord(head) || (link === 'of' && vocabulary.titles.has(head))
    if (!takes) return 0
    const next = plainAt(document, at + 1) === 'the' ? at + 2 : at + 1
    return next < end && fits(next) ? next + 1 : 0
  }
  if (link === 'and') return joinsName(document, from, at, end, fits) ? at + 2 : 0
  return 0
}

/**
 * Whether "and" stands inside one name: "House Oversight [and] Government Reform Committee", "Department of Health [and]
 * Human Services", but not "Ana Brandt [and] the Senate", "the Senate [and] the Health Ministry".
 */
function joinsName(document: Document, from: number, at: number, end: number, fits: (at: number) => boolean): boolean {
  if (at + 1 >= end || !fits(at + 1)) return false
  const before = document.words.slice(from, at).map(plainWord)
  const after: string[] = []
  for (let next = at + 1; next < end && after.length < 6 && fits(next); next++) after.push(plainAt(document, next))
  if (isAcronym(document.words[at + 1]!) || isAcronym(document.words[at - 1]!)) return false
  const vocabulary = getVocabulary()
  const person = (word: string) => vocabulary.firstNames.has(word) || vocabulary.honorifics.has(word)
  const link = before.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  if (link > 0) return vocabulary.topicalBodies.has(before[link - 1]!) && !after.some(person)
  if (before.length > 1 && isBodyWord(before[before.length - 1]!)) return false
  if (before.length === 1 && vocabulary.namedBodies.has(before[0]!)) return false
  if (before.some(person) || after.some(person)) return false
  return (
    isBodyWord(after[after.length - 1]!) &&
    !vocabulary.places.has(before.join(' ')) &&
    !vocabulary.demonyms.has(before[0]!)
  )
}

function isBodyWord(word: string): boolean {
  const { organizationMarks, organizations } = getVocabulary()
  return organizationMarks.has(word) || organizations.has(word)
}
