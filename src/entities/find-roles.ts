import type { Document } from '../stages.js'
import { type Figure, type Role, wording } from './figure.js'
import type { Name, Phrase } from './mention.js'
import type { Index } from './mention-index.js'
import { genderOfNoun, isRoleNoun } from './nouns.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt, singularAt } from './words.js'

const LONGEST = 40
const MOST_ROLES = 12

/** Lays titles and descriptions at the people's doors; gives the phrases that a name explains, by their head. */
export function findRoles(
  document: Document,
  names: readonly Name[],
  index: Index,
  figures: readonly Figure[],
  owners: Int32Array,
): Map<number, number> {
  const named = new Map<number, number>()
  const wordings = new Set<string>()
  let shared: { role: Role; sentence: number } | null = null
  names.forEach((name, at) => {
    const owner = owners[at]!
    const figure = figures[owner]
    if (figure?.kind !== 'person') return
    const add = (role: Role | null) => {
      if (!role) return
      take(owner, role)
      figure.gender ??= genderOfNoun(role.noun)
      named.set(headToken(document, role), owner)
    }
    const title = roleOfTitle(document, name)
    const sentence = document.sentenceOf[name.range.from]!
    if (title) add(title)
    // [Senators] Ana Brandt and Bo Okafor
    else if (shared?.sentence === sentence && /^(?:and|,)$/.test(document.words[name.range.from - 1]!))
      take(owner, shared.role)
    if (title) shared = document.words[title.range.to - 1]!.endsWith('s') ? { role: title, sentence } : null
    add(apposition(document, name) ?? copula(document, name))
    add(appositionBefore(document, name, index))
  })
  return named

  function take(owner: number, role: Role): void {
    const { roles } = figures[owner]!
    const key = `${owner} ${wording(document, role.range).toLowerCase()}`
    if (roles.length < MOST_ROLES && !wordings.has(key)) roles.push(role)
    wordings.add(key)
  }
}

/** [Interior Minister] Ana Brandt; "Mr." is no role. */
function roleOfTitle(document: Document, { title }: Name): Role | null {
  if (!title) return null
  const { honorifics, titles, leadingTitles } = getVocabulary()
  let { from, to } = title
  const courtesy = (at: number) => {
    const word = plainAt(document, at)
    // Master Bo Okafor, but harbour [master] Bo Okafor
    if (document.words[at] === word) return false
    return honorifics.has(word) && !titles.has(word) && !leadingTitles.has(word)
  }
  const mark = (at: number) => document.tags[at] === 'PUNCT'
  while (from < to && (courtesy(from) || mark(from) || /^['’]s?$/.test(document.words[from]!))) from++
  while (to > from && (courtesy(to - 1) || mark(to - 1))) to--
  return from < to ? { range: { from, to }, noun: nounAt(document, from, to) } : null
}

/** Secretary of State: "secretary"; Trump campaign spokesman: "spokesman" */
function nounAt(document: Document, from: number, to: number): string {
  for (let at = from + 1; at < to; at++) if (document.words[at] === 'of') return singularAt(document, at - 1)
  return singularAt(document, to - 1)
}

function headToken(document: Document, { range, noun }: Role): number {
  for (let at = range.from; at < range.to; at++) if (singularAt(document, at) === noun) return at
  return range.to - 1
}

/** Ana Brandt (Green), 52, [the party's deputy leader], said */
function apposition(document: Document, { range }: Name): Role | null {
  const sentence = document.sentences[document.sentenceOf[range.from]!]!
  const at = pastBrackets(document, range.to, sentence.to)
  if (document.words[at] !== ',' || at >= sentence.to) return null
  let from = at + 1
  if (document.tags[from] === 'NUM' && document.words[from + 1] === ',') from += 2
  return describe(document, from, sentence.to)
}

/** Ana Brandt is [the party's deputy leader]; Ana Brandt, who was [a senator] */
function copula(document: Document, { range }: Name): Role | null {
  const sentence = document.sentences[document.sentenceOf[range.from]!]!
  let at = range.to
  if (document.words[at] === ',') at++
  if (document.words[at] === 'who') at++
  if (at >= sentence.to || !/^(?:is|was|became|remains|remained)$/.test(document.words[at]!)) return null
  return /^(?:an?|the)$/i.test(document.words[at + 1] ?? '') ? describe(document, at + 1, sentence.to) : null
}

/** A noun phrase with a role at its head and all that follows it to the next comma. */
function describe(document: Document, from: number, end: number): Role | null {
  let head = from
  while (head < end && head - from < 14 && partOfPhrase(document, head)) head++
  head--
  if (head < from || !isRoleNoun(singularAt(document, head))) return null
  if (singularAt(document, head) !== plainAt(document, head)) return null
  let to = head + 1
  while (
    to < end &&
    to - from < LONGEST &&
    !/^(?:[,;:.!?()"“”]|[—–]+|--+|''|said|says|told)$/.test(document.words[to]!)
  )
    to++
  if (to - from >= LONGEST) to = head + 1
  return { range: { from, to }, noun: plainAt(document, head) }
}

function partOfPhrase(document: Document, at: number): boolean {
  const tag = document.tags[at]!
  return (
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON'].includes(tag) &&
      !/^(?:to|who|whom|which|that)$/.test(document.words[at]!)) ||
    document.words[at] === '&'
  )
}

/** [An attorney for Okafor], Ana Brandt, said; [his wife], Ana */
function appositionBefore(document: Document, { range, title }: Name, index: Index): Role | null {
  const start = title?.from ?? range.from
  const after = document.words[range.to]
  if (document.words[start - 1] !== ',' || document.sentenceOf[start] !== document.sentenceOf[start - 1]) return null
  if (
    after !== undefined &&
    !/^[,.;)—]$/.test(after) &&
    document.tags[range.to] !== 'VERB' &&
    document.tags[range.to] !== 'PUNCT'
  )
    return null
  for (let at = start - 2; at >= Math.max(0, start - 12); at--) {
    const mention = index.at(at)
    if (mention && 'noun' in mention) return roleOf(document, mention, start - 1)
    const tag = document.tags[at]!
    if (!['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PART'].includes(tag)) return null
  }
  return null
}

function roleOf(document: Document, phrase: Phrase, to: number): Role | null {
  if (phrase.kind !== 'person' || phrase.plural || !isRoleNoun(phrase.noun)) return null
  // a list ("a nurse, Ana Brandt and two others") has no article that a description must have
  if (phrase.article === 'none' && to - phrase.head > 1 && document.tags[phrase.head + 1] !== 'ADP') return null
  return { range: { from: phrase.range.from, to }, noun: phrase.noun }
}

function pastBrackets(document: Document, at: number, end: number): number {
  if (document.words[at] !== '(') return at
  for (let next = at; next < Math.min(end, at + 12); next++) if (document.words[next] === ')') return next + 1
  return at
}
