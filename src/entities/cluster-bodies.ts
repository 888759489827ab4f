import type { Document } from '../stages.js'
import { type Figure, makeFigure, wording } from './figure.js'
import type { Name } from './mention.js'
import { getVocabulary } from './vocabulary.js'
import { isAcronym, singular } from './words.js'

const MOST_BEARERS = 8

/** Finds bodies and places among the names that are nobody's: the full name of an acronym, of its last words. */
export function clusterBodies(document: Document, names: readonly Name[], figures: Figure[], owners: Int32Array): void {
  const byWording = new Map<string, number>()
  const byInitials = new Map<string, number>()
  const byEnd = new Map<string, number[]>()
  const order = names.map((_, index) => index).filter((index) => owners[index] === -1)
  const add = (index: number) => {
    const { words, kind } = names[index]!
    const key = words.join(' ')
    let figure = byWording.get(key)
    if (figure === undefined) {
      const sort = kind === 'place' || kind === 'document' ? kind : 'organization'
      figure = figures.push(makeFigure(sort, nameOf(document, names[index]!), words)) - 1
      byWording.set(key, figure)
      figures[figure]!.noun = headOf(words)
      const letters = initials(words)
      if (letters.length > 1 && !byInitials.has(letters)) byInitials.set(letters, figure)
      const end = words[words.length - 1]!
      const list = byEnd.get(end) ?? []
      if (list.length < MOST_BEARERS) byEnd.set(end, [...list, figure])
    } else if (takesArticle(document, names[index]!) && !figures[figure]!.name.startsWith('the ')) {
      figures[figure]!.name = `the ${figures[figure]!.name}`
    }
    owners[index] = figure
  }
  // the long before the short, so that "the Security Council" finds the United Nations Security Council wherever it stands
  for (const index of order) if (names[index]!.words.length > 2) add(index)
  for (const index of order) if (names[index]!.words.length === 2) add(index)
  for (const index of order) if (names[index]!.words.length < 2) add(index)
  const heirs = figures.map((figure, index) =>
    isBody(figure) ? heir(figure, index, figures, byInitials, byEnd) : index,
  )
  for (const index of order) owners[index] = heirs[owners[index]!]!
}

/** The figure whose full name a shorter one takes up; itself where none. */
function heir(
  figure: Figure,
  index: number,
  figures: readonly Figure[],
  byInitials: ReadonlyMap<string, number>,
  byEnd: ReadonlyMap<string, readonly number[]>,
): number {
  const { words } = figure
  const bare = figure.name.replace(/^the /, '')
  if (words.length === 1 && isAcronym(bare)) return byInitials.get(words[0]!) ?? index
  const longer = (byEnd.get(words[words.length - 1]!) ?? []).filter((other) => {
    const full = figures[other]!.words
    return full.length > words.length && words.every((word, at) => full[full.length - words.length + at] === word)
  })
  const enough = words.length > 1 || getVocabulary().organizationMarks.has(words[0]!)
  return enough && figure.kind !== 'place' && longer.length === 1 ? longer[0]! : index
}

function isBody({ kind }: Figure): boolean {
  return kind === 'organization' || kind === 'place'
}

/** "the CIA": with the article that the text gives it, small. */
function nameOf(document: Document, name: Name): string {
  return takesArticle(document, name) ? `the ${wording(document, name.range)}` : wording(document, name.range)
}

/** [the] CIA; not [the] CIA chief */
function takesArticle(document: Document, { range, modifies }: Name): boolean {
  return !modifies && range.from > 0 && /^the$/i.test(document.words[range.from - 1]!)
}

/** The noun that stands for the body: "Department" of Health, Security "Council". */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  return singular(words[(link > 0 ? link : words.length) - 1]!)
}

/** Securities and Exchange Commission: "sec" */
function initials(words: readonly string[]): string {
  return words
    .filter((word) => !getVocabulary().smallWords.has(word))
    .map((word) => word[0])
    .join('')
}
