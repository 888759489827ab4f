import type { Document } from '../stages.js'
import { type Calling, callingsOf } from './callings.js'
import { type Figure, makeFigure, wording } from './figure.js'
import type { Name } from './mention.js'
import { contains, fullness, isFullName, isShort, samePerson, surname } from './person-name.js'
import { type Gender, getVocabulary } from './vocabulary.js'
import { plainAt } from './words.js'

/** More bearers of one name than these are not told apart: time stays in proportion to the text. */
const MOST_BEARERS = 8

/**
 * Finds the people: full names first, wherever they stand, then surnames and first names that take them up again.
 * A full name said again after the bare surname tells its bearer apart from the one who is called by surname alone.
 */
export function clusterPeople(document: Document, names: readonly Name[], figures: Figure[], owners: Int32Array): void {
  const bearers = new Map<string, number[]>()
  const wordings = new Map<string, number>()
  const fullMentions = new Map<number, number[]>()
  const courteous = new Set<number>()
  const setting = { names, courteous, figures, owners, bearers, fullMentions, callings: callingsOf(document, names) }
  names.forEach((name, index) => {
    if (!isFullName(name)) return
    const key = name.words.join(' ')
    const same =
      wordings.get(key) ??
      (bearers.get(surname(name.words)) ?? []).find((figure) => samePerson(figures[figure]!.words, name.words))
    const figure = same ?? introduce(name)
    own(figure, name, index)
    wordings.set(key, figure)
    if (!name.modifies) fullMentions.set(figure, [...(fullMentions.get(figure) ?? []).slice(-4), index])
  })
  // "Mrs. Okafor" before "Okafor": whom the text gives a courtesy title it does not call by surname alone
  for (const courtesy of [true, false]) {
    names.forEach((name, index) => {
      if (owners[index] !== -1 || name.kind === 'organization' || (name.kind === 'place' && !name.title)) return
      if (!isShort(name) || hasCourtesy(document, name) !== courtesy) return
      const figure = pickBearer(setting, name, index) ?? (name.kind === 'person' ? introduce(name) : null)
      if (figure === null) return
      own(figure, name, index)
      if (courtesy) courteous.add(figure)
    })
  }

  function introduce(name: Name): number {
    return figures.push(makeFigure('person', wording(document, name.range), name.words)) - 1
  }

  function own(figure: number, name: Name, index: number): void {
    owners[index] = figure
    enrich(figures[figure]!, document, name)
    for (const word of name.words) {
      const list = bearers.get(word) ?? []
      if (!list.includes(figure) && list.length < MOST_BEARERS) bearers.set(word, [...list, figure])
    }
  }
}

interface Setting {
  readonly names: readonly Name[]
  readonly figures: readonly Figure[]
  /** Those called "Mr." or "Mrs." */
  readonly courteous: ReadonlySet<number>
  readonly owners: Int32Array
  readonly bearers: ReadonlyMap<string, readonly number[]>
  /** The last few full names of each figure, by their place among the names. */
  readonly fullMentions: ReadonlyMap<number, readonly number[]>
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
    const styled = name.title === null && setting.courteous.has(figure) ? 50 : 0
    const cost = toldApart(setting, figure, first) * 100 + distance(setting, figure, index) + styled
    if (cost < least) [best, least] = [figure, cost]
  }
  return best
}

/** How often a figure is called by the full name after the surname first stood alone, one time being chance. */
function toldApart({ fullMentions }: Setting, figure: number, first: number): number {
  const after = (fullMentions.get(figure) ?? []).filter((index) => index > first)
  return Math.max(0, after.length - 1)
}

/** Names between this one and the figure's nearest full name; what comes later is farther. */
function distance({ names, owners }: Setting, figure: number, index: number): number {
  for (let step = 1; step < 60; step++) {
    if (owners[index - step] === figure && !names[index - step]!.modifies) return step
  }
  for (let step = 1; step < 30; step++) if (owners[index + step] === figure) return 60 + step
  return 99
}

function genderOfTitle(name: Name): Gender | null {
  return name.title ? name.gender : null
}

/** Takes what a mention tells of its figure: a fuller wording, the gender. */
function enrich(figure: Figure, document: Document, name: Name): void {
  figure.gender ??= name.gender
  const wanted = wording(document, name.range)
  if (fullness(name.words, wanted) > fullness(figure.words, figure.name)) {
    figure.name = wanted
    figure.words = name.words
  }
}

/** [Mrs.] Okafor */
function hasCourtesy(document: Document, { title }: Name): boolean {
  return title !== null && getVocabulary().honorifics.has(plainAt(document, title.to - 1))
}
