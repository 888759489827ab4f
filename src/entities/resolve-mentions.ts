import type { Document } from '../stages.js'
import type { Figure } from './figure.js'
import { figureOf } from './figure-of.js'
import { figuresByNoun } from './figures-by-noun.js'
import { isPossessivePronoun } from './find-phrases.js'
import { createLead } from './lead.js'
import { createLikeness, isSamePublic } from './likeness.js'
import type { Phrase } from './mention.js'
import { isRoleNoun, modifiersIn } from './nouns.js'
import { createRecency } from './recency.js'
import type { Referents, Scene } from './scene.js'
import { getVocabulary } from './vocabulary.js'
import { isCapital, plainWord } from './words.js'

/** Goes once through the article and says for each mention whom it takes up. */
export function resolveMentions(scene: Scene): Referents {
  const { document, names, index, figures, owners, named, speakers, inner } = scene
  const referents = new Map<number, readonly number[]>()
  const ownerAt = new Array<number | undefined>(document.size)
  names.forEach((name, at) => {
    ownerAt[name.range.to - 1] = owners[at]
  })
  const nameEndingAt = new Map(names.map((name) => [name.range.to - 1, name]))
  const recency = createRecency(scene)
  const byNoun = figuresByNoun(figures)
  const likeness = createLikeness(document)
  const lead = createLead(scene)
  for (let at = 0; at < document.size; at++) {
    const owner = ownerAt[at]
    const mention = index.at(at)
    let found: readonly number[] = []
    if (owner !== undefined) found = owner >= 0 ? [owner] : []
    else if (mention && 'noun' in mention) found = resolvePhrase(mention)
    else found = resolvePronoun(at)
    if (found.length === 0) continue
    if (owner !== undefined && speakers.has(at) && !inner.has(at)) lead.name(at, owner)
    referents.set(at, found)
    recency.note(at, found)
    const other = owner === undefined || owner < 0 ? null : partnerOf(at, owner)
    if (other !== null) recency.note(at, [other, owner!])
    const shared = speakers.get(at)
    if (shared?.at(-1) !== at || inner.has(at)) continue
    recency.speak(
      at,
      shared.flatMap((head) => referents.get(head) ?? []),
    )
  }
  return lead.settle(referents)

  /** [Karl] and Otto Brandt run the mill: who is named together with a name that ends here. */
  function partnerOf(at: number, owner: number): number | null {
    const name = nameEndingAt.get(at)
    const start = name?.title?.from ?? name?.range.from ?? at
    if (document.words[start - 1] !== 'and' || speakers.has(at)) return null
    const other = document.sentenceOf[start - 2] === document.sentenceOf[at] ? ownerAt[start - 2] : undefined
    const isPair = other !== undefined && other >= 0 && other !== owner && figures[other]?.kind === 'person'
    return isPair && figures[owner]?.kind === 'person' ? other : null
  }

  function resolvePronoun(at: number): readonly number[] {
    const found = recency.pronoun(at, referents)
    for (const figure of found) figures[figure]!.mentions.push({ from: at, to: at + 1 })
    return found
  }

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
    const { article, kind, head, plural } = phrase
    const refers = article === 'definite' || article === 'possessive'
    const told = modifiersIn(document, phrase.range.from, head)
    const place = article === 'definite' && kind === 'organization' && told.length === 0 ? placeOf(phrase) : null
    if (place !== null) return place
    const same = restricts(document, phrase) ? null : best(phrase, told)
    const figure = figures[same ?? -1]
    if (figure?.presumed && speakers.has(head)) return describedPerson(phrase) ?? same
    if (figure && (refers || isSamePublic(document, figure, phrase))) return same
    if (figure?.named && !plural && lead.holds(head)) return same
    if (kind === 'person') return speakers.has(head) ? describedPerson(phrase) : null
    return refers && kind === 'organization' && told.length < 3 ? bodyOf(phrase) : null
  }

  /** [the city] */
  function placeOf({ noun }: Phrase): number | null {
    return getVocabulary().placeNouns.has(noun) ? recency.place() : null
  }

  /** [the rights group]; but not: the Kano rights group */
  function bodyOf({ noun, range, head }: Phrase): number | null {
    const capital = document.words.slice(range.from + 1, head).some(isCapital)
    return getVocabulary().anyBodyNouns.has(noun) && !capital ? recency.body(head) : null
  }

  function describedPerson({ article, plural, noun, head, range }: Phrase): number | null {
    // "the [34-year-old] mother", "the [former] captain": these only say more of whom the reader knows
    const tells = document.words
      .slice(range.from, head + 1)
      .some((word) => /-year-old$|^(?:former|one-time)$/.test(word))
    if (article !== 'definite' || plural || !(isDescription(noun) || (tells && isRoleNoun(noun)))) return null
    return recency.someone(head, noun, tells)
  }

  function best(phrase: Phrase, told: readonly string[]): number | null {
    let found: number | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const figure of byNoun.candidates(phrase)) {
      if (!isOwned(figures[figure]!, phrase)) continue
      const value = likeness(figures[figure]!, phrase, told)
      const fresh = value > -2 ? value + recency.freshness(figure) : Number.NEGATIVE_INFINITY
      if (fresh > most) [found, most] = [figure, fresh]
    }
    return found
  }

  /** [her] campaign is not "Okafor's campaign" unless she is Okafor */
  function isOwned({ kind, words, roles }: Figure, { range, article }: Phrase): boolean {
    const owner = article === 'possessive' ? figures[referents.get(range.from)?.[0] ?? -1] : undefined
    if (!owner || !isPossessivePronoun(document.words[range.from]!)) return true
    const known =
      kind === 'person' ? roles.flatMap((role) => document.words.slice(role.range.from, role.range.to)) : words
    return known.some((word) => plainWord(word) === owner.words[owner.words.length - 1])
  }

  function introduce(phrase: Phrase): number {
    const at = figures.push(figureOf(document, phrase)) - 1
    lead.introduce(phrase, at)
    byNoun.remember(phrase, at)
    return at
  }
}

/** "The billionaire" takes up the last person named; "the governor" and "the spokesman" are people of their own. */
function isDescription(noun: string): boolean {
  const { unnamed, titles, genders, groups } = getVocabulary()
  if (genders.has(noun)) return true
  return isRoleNoun(noun) && !(unnamed.has(noun) || titles.has(noun) || groups.has(noun))
}

/** [the nations] of the world: a public that is told apart is not the one before. */
function restricts(document: Document, { plural, kind, head }: Phrase): boolean {
  return plural && kind === 'person' && /^(?:of|in|at|from|for|with|who|on)$/.test(document.words[head + 1] ?? '')
}
