import type { Document, Range } from '../stages.js'
import { findHeadlines } from './find-headlines.js'
import type { Name } from './mention.js'
import { readName } from './read-name.js'
import { getVocabulary } from './vocabulary.js'
import { isAcronym, isCapital, isInitial, plainWord, singular } from './words.js'

/** Tags of words that are no part of a name even with a capital. */
const FUNCTION_TAGS = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'INTJ', 'PUNCT', 'SYM'])
/** Tags that with a capital at the front of a sentence say nothing of a name. */
const OPENING_TAGS = new Set(['ADV', 'AUX', 'ADJ', 'VERB', 'NUM'])
const LONGEST = 14

/** Names of people, bodies and places, in the order of the text; one that titles another's name stands before it. */
export function findNames(document: Document): Name[] {
  const headlines = findHeadlines(document)
  // A plain word is among these where the text somewhere writes it without a capital.
  const written = new Set(document.words)
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

function inName(document: Document, at: number, written: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const word = document.words[at]!
  if (!isCapital(word)) return false
  const plain = plainWord(word)
  const {
    calendar,
    firstNames,
    titles,
    titleModifiers,
    parties,
    honorifics,
    fullForms,
    indefinites,
    documents,
    isCommon,
  } = getVocabulary()
  if (calendar.has(plain)) return false
  const tag = document.tags[at]!
  if (describesPlace(word) || (documents.has(plain) && document.tags[at + 1] === 'NUM')) return false
  if (!opens(document, at)) return !FUNCTION_TAGS.has(tag) || (isInitial(word) && word.endsWith('.'))
  if (titles.has(plain) || (titleModifiers.has(plain) && tag !== 'ADV') || honorifics.has(plain) || isAcronym(word))
    return true
  if (parties.has(plain)) return document.words[at + 1] !== undefined && isCapital(document.words[at + 1]!)
  if (indefinites.has(plain)) return false
  if (surnames.has(plain)) return true
  const next = document.words[at + 1]
  const goesOn = next !== undefined && isCapital(next) && document.tags[at + 1] === 'PROPN'
  const first = firstNames.has(plain) || fullForms.has(plain)
  // [Mark] Stone said; but: [Will] Stone say
  if (goesOn && first && tag !== 'AUX' && !FUNCTION_TAGS.has(tag)) return true
  // [Amnesty] International said, [Downing] Street said
  if (goesOn && tag === 'PROPN' && !written.has(plain) && !isPersonNoun(plain)) return true
  if (goesOn && tag === 'VERB' && !written.has(plain) && !isCommon(plain) && !isCommonNoun(plain)) return true
  if (FUNCTION_TAGS.has(tag) || OPENING_TAGS.has(tag)) return goesOn && first && !isCommon(plain)
  return !written.has(plain) && !isCommonNoun(plain) && (tag === 'PROPN' || goesOn)
}

/** [Lagos-based], [R-Utah] */
function describesPlace(word: string): boolean {
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && (getVocabulary().compoundEndings.has(word.slice(hyphen + 1)) || /^[RDI]-\p{Lu}/u.test(word))
}

/** [Critics] said; [Officials] in; [Developers] and */
function isCommonNoun(plain: string): boolean {
  const { roles, groups, documents, organizations, surnames, firstNames, isCommon, demonyms } = getVocabulary()
  if (surnames.has(plain) || firstNames.has(plain)) return false
  const noun = singular(plain)
  if (demonyms.has(noun)) return plain !== noun
  return roles.has(noun) || groups.has(plain) || documents.has(noun) || organizations.has(noun) || isCommon(plain)
}

function isPersonNoun(plain: string): boolean {
  const { roles, groups } = getVocabulary()
  return roles.has(singular(plain)) || groups.has(plain)
}

function inHeadlineName(document: Document, at: number, known: ReadonlySet<string>): boolean {
  const word = document.words[at]!
  const plain = plainWord(word)
  if (!isCapital(word) || FUNCTION_TAGS.has(document.tags[at]!)) return false
  if (known.has(plain) || getVocabulary().honorifics.has(plain)) return true
  const next = document.words[at + 1]
  return (
    getVocabulary().firstNames.has(plain) && !getVocabulary().isCommon(plain) && next !== undefined && isCapital(next)
  )
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
  for (let at = 1; at < document.size; at++) {
    if (!isCapital(document.words[at]!) || !isCapital(document.words[at - 1]!)) continue
    if (FUNCTION_TAGS.has(document.tags[at]!) || opens(document, at)) continue
    if (!headlines.has(document.paragraphOf[at]!)) surnames.add(plainWord(document.words[at]!))
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
  const link = plainWord(document.words[at]!)
  if (link === '&') return at + 1 < end && fits(at + 1) ? at + 2 : 0
  if (vocabulary.particles.has(link)) {
    for (let next = at + 1; next < Math.min(end, at + 3); next++) {
      if (fits(next)) return next + 1
      if (!vocabulary.particles.has(plainWord(document.words[next]!))) return 0
    }
    return 0
  }
  if (link === 'of' || link === 'for' || link === 'on') {
    const head = plainWord(document.words[at - 1]!)
    const takes = isBodyWord(head) || (link === 'of' && vocabulary.titles.has(head))
    if (!takes) return 0
    const next = plainWord(document.words[at + 1] ?? '') === 'the' ? at + 2 : at + 1
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
  for (let next = at + 1; next < end && after.length < 6 && fits(next); next++)
    after.push(plainWord(document.words[next]!))
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
