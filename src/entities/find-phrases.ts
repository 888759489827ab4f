import { byWord } from '../by-word.js'
import type { Document } from '../stages.js'
import type { Name, NounKind, Phrase } from './mention.js'
import { isAgentNoun, isRoleNoun } from './nouns.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt, plainWord, singular } from './words.js'

const LONGEST = 12
/** Tags of words that may stand before a phrase's head. */
const PARTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'])

/** Noun phrases that may stand for a speaker, in the order of their heads: "[the Venezuelan government]", "[two officials]". */
export function findPhrases(document: Document, names: readonly Name[]): Phrase[] {
  const taken = new Uint8Array(document.size)
  for (const { range, title } of names) {
    if (title) taken.fill(1, title.from, title.to)
    taken.fill(2, range.from, range.to)
  }
  const phrases: Phrase[] = []
  for (let at = 0; at < document.size; at++) {
    if (taken[at] || !isHead(document, at, taken)) continue
    const phrase = readPhrase(document, at)
    if (phrase) phrases.push(phrase)
  }
  return phrases
}

/** The phrase whose head stands at `head`; `null` where the noun is none that speaks. */
export function readPhrase(document: Document, head: number): Phrase | null {
  const { noun, kind: own, plural, group } = nounAt(document, head)
  const kind = group && document.words[head + 1] === 'of' ? 'person' : own
  if (kind === null) return null
  const from = startOfPhrase(document, head)
  return { range: { from, to: head + 1 }, head, noun, plural, kind, article: articleOf(document, from, head) }
}

/** What a phrase has from its head. */
const nounAt = byWord((written) => {
  const word = plainWord(written)
  return {
    noun: singular(word),
    kind: kindOfNoun(word),
    plural: isPlural(word),
    group: getVocabulary().groups.has(word),
  }
})

/** What a noun stands for; `null` for a noun that does not speak. */
function kindOfNoun(word: string): NounKind | null {
  const { documents, organizations, groups, demonyms, parties } = getVocabulary()
  const noun = singular(word)
  if (documents.has(word)) return 'document'
  if (organizations.has(word)) return 'organization'
  if (isRoleNoun(noun) || groups.has(word)) return 'person'
  if (organizations.has(noun) || organizations.has(word)) return 'organization'
  if (documents.has(noun)) return 'document'
  if (noun !== word && (demonyms.has(noun) || parties.has(noun))) return 'person'
  return isAgentNoun(noun) && noun !== word ? 'person' : null
}

export function isPlural(word: string): boolean {
  return singular(word) !== word || getVocabulary().plurals.has(word)
}

function isHead(document: Document, at: number, taken: Uint8Array): boolean {
  const tag = document.tags[at]
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false
  const next = document.tags[at + 1]
  const goesOn = next === 'NOUN' && document.sentenceOf[at + 1] === document.sentenceOf[at]
  if (goesOn || taken[at + 1] || isOffice(document, at)) return false
  return tag !== 'ADJ' || !(next === 'PROPN')
}

/** secretary of [state], chief of [police]: what an office is for, not who speaks */
function isOffice(document: Document, at: number): boolean {
  return document.words[at - 1] === 'of' && getVocabulary().titles.has(plainAt(document, at - 2))
}

function startOfPhrase(document: Document, head: number): number {
  const sentence = document.sentences[document.sentenceOf[head]!]!
  let from = head
  while (from > sentence.from && head - from < LONGEST) {
    const before = from - 1
    const tag = document.tags[before]!
    const { pairs, owns, clitic, verbal } = partAt(document, before)
    if (pairs) break
    if (tag === 'DET' || owns) return before
    if (tag === 'PART' && !clitic) break
    const participle = tag === 'VERB' && verbal && opensPhrase(document, before - 1, sentence.from)
    if (!participle && !PARTS.has(tag) && !(clitic && isPossessiveMark(document, before))) break
    from = before
  }
  return from
}

/** What a word may be to the noun behind it. */
const partAt = byWord((word) => ({
  /** [both] senators */
  pairs: /^(?:both|either|neither)$/i.test(word),
  owns: isPossessivePronoun(word),
  /** the party['s] leader */
  clitic: /^['’]s?$/i.test(word),
  /** [existing] rules */
  verbal: /(?:ing|ed)$/.test(word),
}))

/** [the] existing rules, [party's] ruling members */
function opensPhrase(document: Document, at: number, from: number): boolean {
  return (
    at >= from &&
    (document.tags[at] === 'DET' || document.tags[at] === 'PART' || isPossessivePronoun(document.words[at]!))
  )
}

/** Davis[’] commentary */
function isPossessiveMark(document: Document, at: number): boolean {
  return /^['’]$/.test(document.words[at]!) && document.spaced[at] === 0 && /s$/i.test(document.words[at - 1] ?? '')
}

/** [her] campaign */
export function isPossessivePronoun(word: string): boolean {
  return /^(?:his|her|its|their|my|our|your|whose)$/i.test(word)
}

function articleOf(document: Document, from: number, head: number): Phrase['article'] {
  const first = document.words[from]!.toLowerCase()
  if (/^(?:the|this|that|these|those)$/.test(first)) return 'definite'
  if (isPossessivePronoun(first)) return 'possessive'
  for (let at = from; at < head; at++) {
    const isMark = partAt(document, at).clitic && (document.words[at]!.length > 1 || isPossessiveMark(document, at))
    if (isMark) return 'possessive'
  }
  return document.tags[from] === 'DET' || document.tags[from] === 'NUM' ? 'indefinite' : 'none'
}
