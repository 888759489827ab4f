import type { Document } from '../stages.js'
import { type Figure, makeFigure, wording } from './figure.js'
import { createLead } from './lead.js'
import type { Phrase } from './mention.js'
import { lineOf, modifiers } from './nouns.js'
import { createRecency } from './recency.js'
import type { Referents, Scene } from './scene.js'
import { getVocabulary } from './vocabulary.js'
import { isCapital, plainWord, singular } from './words.js'

const MOST_CANDIDATES = 8

/** Goes once through the article and says for each mention whom it takes up. */
export function resolveMentions(scene: Scene): Referents {
  const { document, names, index, figures, owners, named, speakers } = scene
  const referents = new Map<number, readonly number[]>()
  const ownerAt = new Map(names.map((name, at) => [name.range.to - 1, owners[at]!]))
  const recency = createRecency(scene)
  const byLine = linesOf(figures)
  const lead = createLead(scene)
  for (let at = 0; at < document.size; at++) {
    const owner = ownerAt.get(at)
    const mention = index.at(at)
    let found: readonly number[] = []
    if (owner !== undefined) found = owner >= 0 ? [owner] : []
    else if (mention && 'noun' in mention) found = resolvePhrase(mention)
    else found = recency.pronoun(at, referents)
    if (found.length === 0) continue
    if (owner !== undefined && speakers.has(at)) lead.name(at, owner)
    referents.set(at, found)
    recency.note(at, found)
    const group = speakers.get(at)
    if (group?.[group.length - 1] === at)
      recency.speak(
        at,
        group.flatMap((head) => referents.get(head) ?? []),
      )
  }
  return lead.settle(referents)

  function resolvePhrase(phrase: Phrase): readonly number[] {
    const explained = named.get(phrase.head)
    if (explained !== undefined) return [explained]
    const joint = phrase.article === 'definite' && (phrase.plural || getVocabulary().pairNouns.has(phrase.noun))
    const pair = joint ? recency.together(phrase.noun) : null
    if (pair) return pair
    const figure = takenUp(phrase) ?? introduce(phrase)
    figures[figure]!.mentions.push(phrase.range)
    return [figure]
  }

  /** Whom a phrase takes up: "the panel" the House Oversight Committee; `null` where it brings somebody new. */
  function takenUp(phrase: Phrase): number | null {
    const refers = phrase.article === 'definite' || phrase.article === 'possessive'
    const told = modifiers(document.words.slice(phrase.range.from, phrase.head))
    if (
      phrase.article === 'definite' &&
      phrase.kind === 'organization' &&
      getVocabulary().placeNouns.has(phrase.noun) &&
      told.length === 0
    ) {
      const place = recency.place()
      if (place !== null) return place
    }
    const same = restricts(document, phrase) ? null : best(phrase, told)
    if (same !== null && figures[same]!.presumed && speakers.has(phrase.head)) return describedPerson(phrase) ?? same
    if (
      same !== null &&
      (refers ||
        (lead.holds(phrase.head) && !phrase.plural && figures[same]!.named) ||
        sameWording(figures[same]!, phrase))
    )
      return same
    if (phrase.kind === 'person') return speakers.has(phrase.head) ? describedPerson(phrase) : null
    const capital = document.words.slice(phrase.range.from + 1, phrase.head).some(isCapital)
    if (!refers || capital || told.length > 2) return null
    if (phrase.kind === 'organization' && getVocabulary().anyBodyNouns.has(phrase.noun))
      return recency.body(phrase.head)
    return null
  }

  function describedPerson({ article, plural, noun, head }: Phrase): number | null {
    if (article !== 'definite' || plural || !isDescription(noun)) return null
    return recency.someone(head, noun)
  }

  function best(phrase: Phrase, told: readonly string[]): number | null {
    let found: number | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const figure of [...(byLine.get(keyOf(phrase)) ?? []), ...(byLine.get(ownKey(phrase)) ?? [])]) {
      const value = likeness(figures[figure]!, phrase, told)
      if (value > -2 && value + recency.freshness(figure) > most) {
        found = figure
        most = value + recency.freshness(figure)
      }
    }
    return found
  }

  function likeness(figure: Figure, phrase: Phrase, told: readonly string[]): number {
    const known =
      figure.kind === 'person'
        ? figure.roles.flatMap(({ range }) => document.words.slice(range.from, range.to))
        : figure.name.split(/[\s/]+/)
    const words = new Set([...modifiers(known), ...figure.words])
    const shared = told.filter((word) => words.has(word)).length
    const foreign = told.length - shared
    const capital = document.words
      .slice(phrase.range.from + 1, phrase.head)
      .some((word) => isCapital(word) && !words.has(singular(plainWord(word))))
    if (capital && figure.kind !== 'person') return Number.NEGATIVE_INFINITY
    if (figure.kind === 'document' && foreign > 0) return Number.NEGATIVE_INFINITY
    if (figure.kind !== 'person' && foreign > 1) return Number.NEGATIVE_INFINITY
    const past = told.length > 0 && isFormer(document, phrase) && !known.some((word) => /^(?:former|ex)$/i.test(word))
    return shared * 2 - foreign - (past ? 4 : 0)
  }

  function sameWording(figure: Figure, phrase: Phrase): boolean {
    return (
      phrase.plural &&
      figure.plural &&
      figure.kind === 'group' &&
      figure.name.toLowerCase() === wording(document, phrase.range).toLowerCase()
    )
  }

  function introduce(phrase: Phrase): number {
    const figure = makeFigure(
      kindOf(document, phrase),
      nameOf(document, phrase),
      modifiers(document.words.slice(phrase.range.from, phrase.range.to)),
    )
    figure.noun = phrase.noun
    figure.plural = phrase.plural
    figure.named = false
    figure.presumed = phrase.article === 'definite' && phrase.kind === 'person' && !phrase.plural
    const at = figures.push(figure) - 1
    lead.introduce(phrase, at)
    remember(byLine, phrase.kind === 'person' ? ownKey(phrase) : keyOf(phrase), at)
    return at
  }
}

/** "The billionaire" takes up the last person named; "the governor" and "the spokesman" are people of their own. */
function isDescription(noun: string): boolean {
  const { unnamed, titles, genders, groups } = getVocabulary()
  return genders.has(noun) || !(unnamed.has(noun) || titles.has(noun) || groups.has(noun))
}

function isFormer(document: Document, { range }: Phrase): boolean {
  return document.words.slice(range.from, range.to).some((word) => /^(?:former|ex)$/i.test(word))
}

/** Speakers by the noun that may take them up, with the latest first among many. */
function linesOf(figures: readonly Figure[]): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  figures.forEach((figure, at) => {
    if (figure.kind === 'person') for (const { noun } of figure.roles) remember(lines, `person ${lineOf(noun)}`, at)
    else if (figure.noun)
      remember(lines, `${figure.kind === 'document' ? 'document' : 'organization'} ${lineOf(figure.noun)}`, at)
  })
  return lines
}

function remember(lines: Map<string, number[]>, key: string, figure: number): void {
  const list = lines.get(key) ?? []
  if (!list.includes(figure)) lines.set(key, [...list.slice(1 - MOST_CANDIDATES), figure])
}

function keyOf({ kind, noun, plural }: Phrase): string {
  return `${plural && kind === 'person' ? 'people' : kind} ${lineOf(noun)}`
}

/** The unnamed are taken up by their own noun only. */
function ownKey({ kind, noun, plural }: Phrase): string {
  return `unnamed ${kind} ${noun}${plural ? 's' : ''}`
}

/** [the nations] of the world: a public that is told apart is not the one before. */
function restricts(document: Document, { plural, kind, head }: Phrase): boolean {
  return plural && kind === 'person' && /^(?:of|in|at|from|for|with|who|on)$/.test(document.words[head + 1] ?? '')
}

/** "the Venezuelan government", its article small; others as written. */
function nameOf(document: Document, phrase: Phrase): string {
  const name = wording(document, phrase.range)
  return phrase.kind === 'organization' && phrase.article === 'definite' ? name.replace(/^The /, 'the ') : name
}

/** What a phrase stands for when no name is known. */
export function kindOf(document: Document, { kind, noun, plural, head, range }: Phrase): Figure['kind'] {
  const { unnamed, groups } = getVocabulary()
  if (kind === 'document') return 'document'
  if (kind === 'organization') return plural ? 'group' : 'organization'
  const word = plainWord(document.words[head]!)
  if (/^(?:any|every|each)$/i.test(document.words[range.from]!)) return 'group'
  const counted = range.to - range.from > 1 && document.tags[range.from] === 'NUM' && unnamed.has(word)
  if (unnamed.has(noun) && !(groups.has(word) && !counted)) return 'anonymous'
  return plural || groups.has(word) ? (counted ? 'anonymous' : 'group') : 'anonymous'
}
