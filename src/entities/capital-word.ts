import { byWord } from '../by-word.js'
import { getVocabulary } from './vocabulary.js'
import { isAcronym, isCapital, isInitial, plainWord, singular } from './words.js'

/** What a word with a capital is to those who look for names. */
export interface CapitalWord {
  readonly plain: string
  /** [Monday], [Lagos-based]: no part of a name. */
  readonly barred: boolean
  /** [Section] 4 */
  readonly document: boolean
  /** "J." */
  readonly initial: boolean
}

/** The word at a place of a document; `null` where it has no capital. */
export const capitalAt = byWord((word): CapitalWord | null => {
  if (!isCapital(word)) return null
  const { calendar, documents } = getVocabulary()
  const plain = plainWord(word)
  return {
    plain,
    barred: calendar.has(plain) || describesPlace(word),
    document: documents.has(plain),
    initial: isInitial(word) && word.endsWith('.'),
  }
})

/** [Lagos-based], [R-Utah] */
function describesPlace(word: string): boolean {
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && (getVocabulary().compoundEndings.has(word.slice(hyphen + 1)) || /^[RDI]-\p{Lu}/u.test(word))
}

/** What tells whether a capital that says nothing, such as a sentence's first, is a name's all the same. */
export interface OpeningWord {
  /** A title, a courtesy or an acronym. */
  readonly names: boolean
  readonly titleModifier: boolean
  readonly party: boolean
  readonly indefinite: boolean
  readonly firstName: boolean
  /** Known as something else than a name. */
  readonly common: boolean
  /** [Critics] said; [Officials] in; [Developers] and */
  readonly commonNoun: boolean
  readonly personNoun: boolean
}

export const openingAt = byWord((word): OpeningWord => {
  const { firstNames, fullForms, groups, honorifics, indefinites, isCommon, parties, roles, titleModifiers, titles } =
    getVocabulary()
  const plain = plainWord(word)
  return {
    names: titles.has(plain) || honorifics.has(plain) || isAcronym(word),
    titleModifier: titleModifiers.has(plain),
    party: parties.has(plain),
    indefinite: indefinites.has(plain),
    firstName: firstNames.has(plain) || fullForms.has(plain),
    common: isCommon(plain),
    commonNoun: isCommonNoun(plain),
    personNoun: roles.has(singular(plain)) || groups.has(plain),
  }
})

function isCommonNoun(plain: string): boolean {
  const { roles, groups, documents, organizations, surnames, firstNames, isCommon, demonyms } = getVocabulary()
  if (surnames.has(plain) || firstNames.has(plain)) return false
  const noun = singular(plain)
  if (demonyms.has(noun)) return plain !== noun
  return roles.has(noun) || groups.has(plain) || documents.has(noun) || organizations.has(noun) || isCommon(plain)
}
