import type { Document } from '../stages.js'
import { type Figure, wording } from './figure.js'
import type { Phrase } from './mention.js'
import { modifiers } from './nouns.js'
import { isCapital, plainWord, singular } from './words.js'

/** How well a phrase fits a figure with the same noun; minus infinity where it cannot be meant. `told` are the phrase's modifiers. */
export function likeness(document: Document, figure: Figure, phrase: Phrase, told: readonly string[]): number {
  const known =
    figure.kind === 'person'
      ? figure.roles.flatMap(({ range }) => document.words.slice(range.from, range.to))
      : figure.name.split(/[\s/]+/)
  const words = new Set([...modifiers(known), ...figure.words])
  const shared = told.filter((word) => words.has(word)).length
  const foreign = told.length - shared
  const capital = namesOther(document, phrase, words)
  if (capital && figure.kind !== 'person') return Number.NEGATIVE_INFINITY
  if (figure.kind === 'document' && foreign > 0) return Number.NEGATIVE_INFINITY
  if (figure.kind !== 'person' && foreign > 1) return Number.NEGATIVE_INFINITY
  const past = told.length > 0 && isFormer(document, phrase) && !known.some((word) => /^(?:former|ex)$/i.test(word))
  // "the court" is the Supreme Court rather than "a liberal court"
  const named = figure.named && figure.kind === 'organization' ? 1 : 0
  return shared * 2 - foreign + named - (past ? 4 : 0)
}

/** [Voters] … [voters] */
export function isSamePublic(document: Document, figure: Figure, phrase: Phrase): boolean {
  return (
    phrase.plural &&
    figure.plural &&
    figure.kind === 'group' &&
    figure.name.toLowerCase() === wording(document, phrase.range).toLowerCase()
  )
}

function isFormer(document: Document, { range }: Phrase): boolean {
  return document.words.slice(range.from, range.to).some((word) => /^(?:former|ex)$/i.test(word))
}

/** [Okafor]'s campaign, the [Brandt] campaign: a name that the figure has not */
function namesOther(document: Document, { range, head }: Phrase, known: ReadonlySet<string>): boolean {
  for (let at = range.from; at < head; at++) {
    const word = document.words[at]!
    if (document.tags[at] === 'PROPN' && isCapital(word) && !known.has(singular(plainWord(word)))) return true
  }
  return false
}
