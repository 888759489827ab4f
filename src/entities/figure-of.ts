import type { Document } from '../stages.js'
import { type Figure, makeFigure, wording } from './figure.js'
import type { Phrase } from './mention.js'
import { modifiersIn } from './nouns.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt } from './words.js'

/** A new figure for a phrase that takes up nobody. */
export function figureOf(document: Document, phrase: Phrase): Figure {
  const { range, noun, plural, article, kind } = phrase
  const words = modifiersIn(document, range.from, range.to)
  const presumed = (article === 'definite' || article === 'none') && kind === 'person' && !plural
  return {
    ...makeFigure(kindOf(document, phrase), nameOf(document, phrase), words),
    noun,
    plural,
    presumed,
    named: false,
  }
}

/** "the Venezuelan government", its article small; others as written. */
function nameOf(document: Document, phrase: Phrase): string {
  const name = wording(document, phrase.range)
  return phrase.kind === 'organization' && phrase.article === 'definite' ? name.replace(/^The /, 'the ') : name
}

/** What a phrase stands for when no name is known. */
function kindOf(document: Document, { kind, noun, plural, head, range }: Phrase): Figure['kind'] {
  const { unnamed, groups, insiderMarks } = getVocabulary()
  if (kind === 'document') return 'document'
  if (kind === 'organization') return plural ? 'group' : 'organization'
  const word = plainAt(document, head)
  if (/^(?:any|every|each)$/i.test(document.words[range.from]!)) return 'group'
  const counted = range.to - range.from > 1 && document.tags[range.from] === 'NUM' && unnamed.has(word)
  // people familiar with the matter
  if (unnamed.has(noun) && insiderMarks.has(document.words[head + 1] ?? '')) return 'anonymous'
  if (unnamed.has(noun) && !(groups.has(word) && !counted)) return 'anonymous'
  return plural || groups.has(word) ? (counted ? 'anonymous' : 'group') : 'anonymous'
}
