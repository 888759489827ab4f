import type { Document } from '../stages.js'
import { type Figure, wording } from './figure.js'
import type { Phrase } from './mention.js'
import { modifiers } from './nouns.js'
import { isCapital, singularAt } from './words.js'

const FORMER = /^(?:former|ex)$/i

/** What is known of a figure by its words. */
interface Knowledge {
  readonly words: ReadonlySet<string>
  /** Whether it is a former something. */
  readonly past: boolean
}

/**
 * How well a phrase fits a figure with the same noun; minus infinity where it cannot be meant. `told` are the phrase's
 * modifiers. A figure is read once, so its name and roles must stay as they are.
 */
export function createLikeness(
  document: Document,
): (figure: Figure, phrase: Phrase, told: readonly string[]) => number {
  const known = new Map<Figure, Knowledge>()
  return (figure, phrase, told) => {
    const { words, past } = known.get(figure) ?? learn(figure)
    const shared = told.filter((word) => words.has(word)).length
    const foreign = told.length - shared
    if (figure.kind !== 'person') {
      if (foreign > (figure.kind === 'document' ? 0 : 1)) return Number.NEGATIVE_INFINITY
      if (namesOther(document, phrase, words)) return Number.NEGATIVE_INFINITY
    }
    const former = told.length > 0 && !past && isFormer(document, phrase)
    // "the court" is the Supreme Court rather than "a liberal court"
    const named = figure.named && figure.kind === 'organization' ? 1 : 0
    return shared * 2 - foreign + named - (former ? 4 : 0)
  }

  function learn(figure: Figure): Knowledge {
    const written =
      figure.kind === 'person'
        ? figure.roles.flatMap(({ range }) => document.words.slice(range.from, range.to))
        : figure.name.split(/[\s/]+/)
    const words = new Set([...modifiers(written), ...figure.words])
    const knowledge = { words, past: written.some((word) => FORMER.test(word)) }
    known.set(figure, knowledge)
    return knowledge
  }
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
  return document.words.slice(range.from, range.to).some((word) => FORMER.test(word))
}

/** [Okafor]'s campaign, the [Brandt] campaign: a name that the figure has not */
function namesOther(document: Document, { range, head }: Phrase, known: ReadonlySet<string>): boolean {
  for (let at = range.from; at < head; at++) {
    const word = document.words[at]!
    if (document.tags[at] === 'PROPN' && isCapital(word) && !known.has(singularAt(document, at))) return true
  }
  return false
}
