import type { Document } from '../stages.js'
import { type Figure, makeFigure, wording } from './figure.js'
import type { Name } from './mention.js'
import { type Gender, getVocabulary } from './vocabulary.js'
import { isCapital, isInitial } from './words.js'

/** More bearers of one name than these are not told apart: time stays in proportion to the text. */
const MOST_BEARERS = 8
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * Finds the people: full names first, wherever they stand, then surnames and first names that take them up again.
 * A full name said again after the bare surname tells its bearer apart from the one who is called by surname alone.
 */
export function clusterPeople(document: Document, names: readonly Name[], figures: Figure[], owners: Int32Array): void {
  const bearers = new Map<string, number[]>()
  const remember = (word: string, figure: number) => {
    const list = bearers.get(word) ?? []
    if (!list.includes(figure) && list.length < MOST_BEARERS) bearers.set(word, [...list, figure])
  }
  names.forEach((name, index) => {
    if (!isFullName(name)) return
    const same = (bearers.get(surname(name.words)) ?? []).find((figure) =>
      samePerson(figures[figure]!.words, name.words),
    )
    const figure = same ?? figures.push(makeFigure('person', wording(document, name.range), name.words)) - 1
    owners[index] = figure
    enrich(figures[figure]!, document, name)
    for (const word of name.words) remember(word, figure)
  })
  const callings = callingsOf(document, names)
  names.forEach((name, index) => {
    if (owners[index] !== -1 || name.kind === 'organization' || (name.kind === 'place' && !name.title)) return
    if (!isShort(name)) return
    const figure = pickBearer({ names, figures, owners, bearers, callings }, name, index)
    if (figure !== null) {
      owners[index] = figure
      enrich(figures[figure]!, document, name)
    } else if (name.kind === 'person') {
      owners[index] = figures.push(makeFigure('person', wording(document, name.range), name.words)) - 1
      enrich(figures[owners[index]!]!, document, name)
      for (const word of name.words) remember(word, owners[index]!)
    }
  })
}

interface Setting {
  readonly names: readonly Name[]
  readonly figures: readonly Figure[]
  readonly owners: Int32Array
  readonly bearers: ReadonlyMap<string, readonly number[]>
  readonly callings: ReadonlyMap<string, Calling>
}

/** Whose surname or first name this is: by gender, then by who is not told apart with a first name, then the nearest. */
function pickBearer(setting: Setting, name: Name, index: number): number | null {
  const { figures, bearers, callings } = setting
  const word = name.words[name.words.length - 1]!
  const calling = callings.get(name.words.join(' '))
  const gender = genderOfTitle(name) ?? calling?.gender ?? null
  const fitting = (bearers.get(word) ?? []).filter((figure) => {
    const full = figures[figure]!
    if (gender && full.gender && full.gender !== gender) return false
    return contains(full.words, name.words)
  })
  const asSurname = fitting.filter((figure) => surname(figures[figure]!.words) === word)
  const pool = asSurname.length > 0 ? asSurname : fitting
  if (pool.length < 2) return pool[0] ?? null
  if (gender) {
    const sure = pool.filter((figure) => figures[figure]!.gender === gender)
    if (sure.length === 1) return sure[0]!
  }
  const first = calling?.first ?? index
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const figure of pool) {
    const cost = toldApart(setting, figure, first) * 100 + distance(setting, figure, index)
    if (cost < least) [best, least] = [figure, cost]
  }
  return best
}

/** How often a figure is called by the full name after the surname first stood alone, one time being chance. */
function toldApart({ names, owners }: Setting, figure: number, first: number): number {
  let count = 0
  for (let index = first + 1; index < names.length; index++) {
    if (owners[index] === figure && isFullName(names[index]!) && !names[index]!.modifies) count++
    if (count > 3) break
  }
  return Math.max(0, count - 1)
}

/** Names between this one and the figure's nearest full name; what comes later is farther. */
function distance({ names, owners }: Setting, figure: number, index: number): number {
  for (let step = 1; step < 60; step++) {
    if (owners[index - step] === figure && !names[index - step]!.modifies) return step
  }
  for (let step = 1; step < 30; step++) if (owners[index + step] === figure) return 60 + step
  return 99
}

/** How a name stands alone in the text, as a speaker may and "the [Brandt] campaign" does not. */
interface Calling {
  /** Its first place among the names. */
  readonly first: number
  /** What the pronouns after it say; `null` where they say nothing or disagree. */
  readonly gender: Gender | null
}

function callingsOf(document: Document, names: readonly Name[]): Map<string, Calling> {
  const votes = new Map<string, { first: number; sum: number; count: number }>()
  names.forEach((name, index) => {
    if (!isShort(name) || name.modifies || name.title) return
    const key = name.words.join(' ')
    const vote = votes.get(key) ?? { first: index, sum: 0, count: 0 }
    const gender = pronounAfter(document, name)
    if (gender) vote.count++
    if (gender) vote.sum += gender === 'female' ? 1 : -1
    votes.set(key, vote)
  })
  return new Map(
    [...votes].map(([key, { first, sum, count }]) => {
      const clear = count > 0 && Math.abs(sum) >= count / 2
      return [key, { first, gender: clear ? (sum > 0 ? 'female' : 'male') : null }]
    }),
  )
}

/** Okafor said [she] would; nothing where another name stands between. */
function pronounAfter(document: Document, { range }: Name): Gender | null {
  const sentence = document.sentences[document.sentenceOf[range.from]!]!
  const { pronouns } = getVocabulary()
  for (let at = range.to; at < Math.min(sentence.to, range.to + 14); at++) {
    const word = document.words[at]!
    if (document.tags[at] === 'PROPN' && isCapital(word)) return null
    const kind = pronouns.get(word.toLowerCase())
    if (kind === 'male' || kind === 'female') return kind
  }
  return null
}

function isShort(name: Name): boolean {
  return name.words.length < 2 || name.kind === 'unknown' || name.title !== null
}

/** Two names at least, or more than two words that no article or mark makes a body's. */
function isFullName({ words, kind, range }: Name): boolean {
  const core = words.filter((word) => !SUFFIXES.has(word))
  if (core.length < 2 || range.to - range.from > 7) return false
  return kind === 'person' || (kind === 'unknown' && core.length < 4)
}

function surname(words: readonly string[]): string {
  for (let at = words.length - 1; at > 0; at--) if (!SUFFIXES.has(words[at]!)) return words[at]!
  return words[0] ?? ''
}

/** Donald J. Trump and Donald Trump, Joe Biden and Joseph R. Biden Jr.; but a father and his Jr. are two. */
function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one[0]!, other[0]!]
  if (surname(one) !== surname(other)) return false
  const suffix = (words: readonly string[]) => words.find((word) => SUFFIXES.has(word))
  if (a === b) return suffix(one) === suffix(other)
  const { fullForms } = getVocabulary()
  const forms = (word: string) => [word, ...(fullForms.get(word) ?? [])]
  if (forms(a).some((form) => forms(b).includes(form))) return true
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether the words of a short name stand together in the full one: "López Obrador". */
function contains(full: readonly string[], short: readonly string[]): boolean {
  if (short.length >= full.length && full.length > 1) return false
  for (let at = 0; at + short.length <= full.length; at++) {
    if (short.every((word, offset) => full[at + offset] === word)) return true
  }
  return false
}

function genderOfTitle(name: Name): Gender | null {
  return name.title ? name.gender : null
}

/** Takes what a mention tells of its figure: a fuller wording, the gender. */
function enrich(figure: Figure, document: Document, name: Name): void {
  figure.gender ??= name.gender
  if (fullness(document, name) > fullnessOf(figure)) {
    figure.name = wording(document, name.range)
    figure.words = name.words
  }
}

function fullness(document: Document, { words, range }: Name): number {
  const capitals = wording(document, range)
  return score(words) - (words.length > 1 && capitals === capitals.toUpperCase() ? 0.5 : 0)
}

function fullnessOf({ words, name }: Figure): number {
  return score(words) - (words.length > 1 && name === name.toUpperCase() ? 0.5 : 0)
}

function score(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isInitial(word.toUpperCase()) ? 1 : 2 + word.length / 100), 0)
}
