import { byWord } from '../by-word.js'
import { remembering } from '../remembering.js'
import type { Document, Range } from '../stages.js'
import type { Name, NameKind } from './mention.js'
import { genderOfNoun, isAgentNoun, isRoleNoun } from './nouns.js'
import { type Gender, getVocabulary } from './vocabulary.js'
import { isAcronym, isInitial, plainAt, plainWord, singular } from './words.js'

/**
 * Reads a stretch of capitalised words: "[Former Pennsylvania Gov.] (Ed Rendell)", "(Department of Health)". Gives the
 * bodies named in the title first, then the name; nothing for a bare title ("Prime Minister") or a public ("Republicans").
 */
export function readName(document: Document, run: Range): Name[] {
  const { words, isPublic, body, cut } = wordingOf(document, run)
  if (isPublic) return []
  const names = cut > 1 ? bodyInTitle(document, { from: run.from, to: run.from + cut }) : []
  if (cut === words.length) return names
  const role = cut === 0 && !body ? roleBefore(document, run, words) : null
  const title = cut > 0 ? titleRange(document, run.from, run.from + cut) : role
  const range = { from: run.from + cut, to: run.to }
  const own = cut === 0 ? words : words.slice(cut)
  const kind = title !== null && !body ? 'person' : kindOf(document, range, own, body)
  return [
    ...names,
    { range, title, words: own, kind, gender: genderOf(document, title, own), modifies: modifies(document, run.to) },
  ]
}

/** What a run's words tell by themselves. */
interface Wording {
  readonly words: readonly string[]
  /** Republicans, Americans, House Democrats, Senators */
  readonly isPublic: boolean
  readonly body: boolean
  /** How many words in front are title. */
  readonly cut: number
}

function wordingOf(document: Document, { from, to }: Range): Wording {
  if (to - from === 1) return wordingAt(document, from)
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(plainAt(document, at))
  return toWording(words, false)
}

/** Most runs are a word. */
const wordingAt = byWord((word) => toWording([plainWord(word)], isAcronym(word)))

function toWording(words: readonly string[], acronym: boolean): Wording {
  const body = namesBody(words)
  return { words, isPublic: namesPublic(words), body, cut: body || acronym ? 0 : endOfTitle(words) }
}

function namesPublic(words: readonly string[]): boolean {
  const { demonyms, roles, surnames, parties, titleModifiers } = getVocabulary()
  const last = words[words.length - 1]!
  const noun = singular(last)
  if (demonyms.has(last) || (words.length === 1 && (parties.has(last) || titleModifiers.has(last)))) return true
  if (surnames.has(last) || (noun === last && words.length > 1)) return false
  return demonyms.has(noun) || parties.has(noun) || (roles.has(noun) && noun !== last && last.length > 5)
}

function namesBody(words: readonly string[]): boolean {
  const { organizationMarks, companies, bodyNames, namedBodies, honorifics, firstNames, surnameMarks } = getVocabulary()
  const text = words.join(' ')
  if (companies.has(text) || bodyNames.has(text) || (words.length === 1 && namedBodies.has(words[0]!))) return true
  if (words.length < 2) return false
  if (words[0] !== undefined && honorifics.has(words[0])) return false
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  const head = words[(link > 0 ? link : words.length) - 1]!
  return organizationMarks.has(head) && (link > 0 || !firstNames.has(words[0]!) || !surnameMarks.has(head))
}

/** How many words in front are title; all of them for a bare title. */
function endOfTitle(words: readonly string[]): number {
  const { titles, leadingTitles, honorifics, firstNames, surnames, titleModifiers, demonyms, roles, parties } =
    getVocabulary()
  const describes = (word: string) => titleModifiers.has(word) || parties.has(word)
  const opens = (word: string) => titles.has(word) || leadingTitles.has(word) || describes(word) || demonyms.has(word)
  let end = 0
  let front = true
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const last = at === words.length - 1
    const leads = front && (leadingTitles.has(word) || honorifics.has(word))
    const role = front && roles.has(word) && !firstNames.has(word) && !surnames.has(word) && !endsInThing(words)
    if (titles.has(word) || (!last && (leads || role))) end = at + 1
    else if (front && describes(word) && !last && words.length - at > (at > 0 ? 1 : 2)) end = at + 1
    if (!opens(word) && !honorifics.has(word)) front = false
  }
  if (words[end] === 'of' || words[end] === 'for') return endOfOffice(words, end + 1)
  while (end < words.length - 2 && demonyms.has(words[end]!)) end++
  // [Coach] alone and [Dean] Howard, but Howard [Dean]
  if (end === words.length && end > 1 && !words.every((word) => opens(word) || honorifics.has(word))) {
    return endOfTitle(words.slice(0, -1)) < end - 1 && firstNames.has(words[0]!) ? 0 : end
  }
  return end
}

/** Refugee [Convention] */
function endsInThing(words: readonly string[]): boolean {
  const { documents, organizations } = getVocabulary()
  const last = words[words.length - 1]!
  return documents.has(last) || organizations.has(last)
}

/** Secretary of [State] John Kerry, Director of [National Intelligence] Ana Brandt */
function endOfOffice(words: readonly string[], from: number): number {
  const { firstNames } = getVocabulary()
  for (let at = from + 1; at < words.length - 1; at++) if (firstNames.has(words[at]!)) return at
  return words.length - from >= 3 ? words.length - 2 : words.length
}

/** [Republican National Committee] Research Director */
function bodyInTitle(document: Document, title: Range): Name[] {
  const { titles, organizationMarks, titleModifiers, places } = getVocabulary()
  let to = title.from
  let from = -1
  for (let at = title.from; at < title.to; at++) {
    const word = plainAt(document, at)
    if (titles.has(word)) break
    if (from < 0 && titleModifiers.has(word) && word !== 'house') continue
    if (from < 0) from = at
    if (organizationMarks.has(word) || isAcronym(document.words[at]!) || places.has(word)) to = at + 1
  }
  if (from < 0 || to <= from) return []
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(plainAt(document, at))
  const kind: NameKind = places.has(words.join(' ')) ? 'place' : 'organization'
  return [{ range: { from, to }, title: null, words, kind, gender: null, modifies: true }]
}

/** Role nouns in front belong to the title too: [Trump campaign spokesman] Jason Miller, [Coach] Ana Brandt, [baker] Bo Okafor */
function roleBefore(document: Document, run: Range, words: readonly string[]): Range | null {
  const at = run.from - 1
  if (at < 0 || document.sentenceOf[at] !== document.sentenceOf[run.from]) return null
  const full = words.length > 1 && getVocabulary().firstNames.has(words[0]!)
  return isRole(document, at, full) ? titleRange(document, at, run.from) : null
}

function titleRange(document: Document, from: number, to: number): Range {
  const sentence = document.sentences[document.sentenceOf[from]!]!
  let start = from
  while (start > sentence.from && to - start < 12) {
    const before = start - 1
    const tag = document.tags[before]!
    const possessive = isPossessive(document, before)
    const noun = tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN'
    if (!possessive && !noun) break
    if (start === from && !possessive && !isRole(document, before, false) && !describes(document, before, from)) break
    start = before
  }
  // what a possessive opens is a title only with its owner
  return { from: start, to }
}

/** Okafor['s] spokesman, the miners[’] leader */
function isPossessive({ words, tags, spaced }: Document, at: number): boolean {
  if (!/^['’]s?$/i.test(words[at]!)) return false
  return tags[at] === 'PART' || (spaced[at] === 0 && spaced[at + 1] === 1 && /s$/i.test(words[at - 1] ?? ''))
}

/** A word that may belong to the title at `from`: [panel] Chairman, [party] leader; with a capital only right before a small word. */
function describes(document: Document, at: number, from: number): boolean {
  const small = document.words[at]! === document.words[at]!.toLowerCase()
  const { titleModifiers } = getVocabulary()
  const titled = document.words[from]! === document.words[from]!.toLowerCase()
  return (
    titled ||
    titleModifiers.has(plainAt(document, at)) ||
    (small && getVocabulary().organizations.has(document.words[at]!))
  )
}

/** Whether a word says what somebody is; before a `full` name also nouns of agents and those that else are bodies ("[retailer] Ana Brandt"). */
function isRole(document: Document, at: number, full: boolean): boolean {
  const word = document.words[at]!
  const small = word === word.toLowerCase()
  const first = document.sentences[document.sentenceOf[at]!]!.from === at
  if (!(small || (first && document.tags[at] !== 'VERB'))) return false
  const plain = plainAt(document, at)
  if (getVocabulary().organizations.has(plain)) return full && isRoleNoun(plain)
  return isRoleNoun(plain) || (full && isAgentNoun(plain))
}

function kindOf(document: Document, range: Range, words: readonly string[], body: boolean): NameKind {
  if (body) return 'organization'
  const { firstNames, places, surnames, particles, documents } = getVocabulary()
  const text = words.join(' ')
  const first = document.words[range.from]!
  const article = range.from > 0 && /^the$/i.test(document.words[range.from - 1]!)
  if (words.length === 1 && isAcronym(first)) return 'organization'
  if (documents.has(words[words.length - 1]!) && !(words.length === 2 && firstNames.has(words[0]!))) return 'document'
  if (places.has(text) && !(words.length > 1 && firstNames.has(words[0]!))) return 'place'
  if (words.length > 1 && hasAcronym(document, range)) return 'organization'
  if (words.includes('&') || words.includes('of')) return 'organization'
  if (words.length > 1 && (firstNames.has(words[0]!) || isInitial(first))) return 'person'
  if (words.length > 1 && followsBody(document, range.from)) return 'organization'
  if (article && !modifies(document, range.to)) return 'organization'
  if (first.startsWith('@')) return 'person'
  if (words.length > 1 && words.length < 5 && surnames.has(words[words.length - 1]!)) return 'person'
  if (words.length > 1 && words.some((word) => particles.has(word))) return 'person'
  if (words.length === 1 && (firstNames.has(text) || surnames.has(text))) return 'person'
  return 'unknown'
}

/** pump [maker] Halden Flow */
function followsBody({ words, tags, sentenceOf }: Document, from: number): boolean {
  const isNoun = tags[from - 1] === 'NOUN' && sentenceOf[from - 1] === sentenceOf[from]
  return isNoun && getVocabulary().anyBodyNouns.has(words[from - 1]!)
}

/** [U.N.] Women; not a headline in capitals, not initials */
function hasAcronym(document: Document, { from, to }: Range): boolean {
  let small = false
  let acronym = false
  for (let at = from; at < to; at++) {
    const word = document.words[at]!
    small ||= word !== word.toUpperCase()
    acronym ||= isAcronym(word) && (!isInitial(word) || at > from) && !/^[IVX]+$|^(?:J|S)R\.?$/.test(word)
  }
  return small && acronym && !isInitial(document.words[from]!)
}

function genderOf(document: Document, title: Range | null, words: readonly string[]): Gender | null {
  const { honorifics } = getVocabulary()
  if (title) {
    for (let at = title.from; at < title.to; at++) {
      const word = plainAt(document, at)
      const gender = honorifics.get(word) ?? genderOfNoun(word)
      // [Trump's wife] Melania: the last noun tells
      if (gender && (honorifics.has(word) || at >= title.to - 2)) return gender
    }
  }
  return words.length > 1 || title === null ? genderOfFirstName(words[0]!) : null
}

/** Of "Bill" what William has; of "Anne-Marie" what the second half tells, if either does. */
const genderOfFirstName = remembering((first): Gender | null => {
  const { firstNames, fullForms } = getVocabulary()
  const known = firstNames.get(first)
  if (known !== undefined) return known
  const [one = '', two] = first.split('-')
  if (two !== undefined) return firstNames.get(two) ?? firstNames.get(one) ?? null
  return firstNames.get(fullForms.get(first)?.[0] ?? '') ?? null
})

/** Whether a small noun follows that the name describes: the [Trump] campaign */
function modifies(document: Document, to: number): boolean {
  const tag = document.tags[to]
  const word = document.words[to]
  return (
    tag === 'NOUN' &&
    word !== undefined &&
    word === word.toLowerCase() &&
    document.sentenceOf[to] === document.sentenceOf[to - 1]
  )
}
