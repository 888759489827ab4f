import { byWord } from '../by-word.js'
import type { Document } from '../stages.js'
import { capitalAt } from './capital-word.js'
import type { Name } from './mention.js'
import { isShort } from './person-name.js'
import { type Gender, getVocabulary } from './vocabulary.js'

/** How a name stands alone in the text, as a speaker may and "the [Brandt] campaign" does not. */
export interface Calling {
  /** Its first place among the names. */
  readonly first: number
  /** What the pronouns after it say; `null` where they say nothing or disagree. */
  readonly gender: Gender | null
}

/** By the words of the name. */
export function callingsOf(document: Document, names: readonly Name[]): Map<string, Calling> {
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
  for (let at = range.to; at < Math.min(sentence.to, range.to + 14); at++) {
    if (document.tags[at] === 'PROPN' && capitalAt(document, at) !== null) return null
    const gender = genderAt(document, at)
    if (gender !== null) return gender
  }
  return null
}

const genderAt = byWord((word): Gender | null => {
  const kind = getVocabulary().pronouns.get(word.toLowerCase())
  return kind === 'male' || kind === 'female' ? kind : null
})
