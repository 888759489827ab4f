import type { Name } from './mention.js'
import { getVocabulary } from './vocabulary.js'

/** A surname or first name alone, or what a title makes of more: "Mr. López Obrador". */
export function isShort(name: Name): boolean {
  return name.words.length < 2 || name.kind === 'unknown' || name.title !== null
}

/** Two names at least, or more than two words that no article or mark makes a body's. */
export function isFullName({ words, kind, range, title }: Name): boolean {
  const core = words.filter((word) => !getVocabulary().suffixes.has(word))
  if (core.length < 2 || (title !== null && startsSmall(core[0]!)) || range.to - range.from > 7) return false
  return kind === 'person' || (kind === 'unknown' && core.length < 4)
}

/** The last word but for "Jr." */
export function surname(words: readonly string[]): string {
  for (let at = words.length - 1; at > 0; at--) if (!getVocabulary().suffixes.has(words[at]!)) return words[at]!
  return words[0] ?? ''
}

/** Donald J. Trump and Donald Trump, Joe Biden and Joseph R. Biden Jr.; but a father and his Jr. are two. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one[0]!, other[0]!]
  if (surname(one) !== surname(other)) return false
  const suffix = (words: readonly string[]) => words.find((word) => getVocabulary().suffixes.has(word))
  if (a === b) return suffix(one) === suffix(other)
  const { fullForms } = getVocabulary()
  const forms = (word: string) => [word, ...(fullForms.get(word) ?? [])]
  if (forms(a).some((form) => forms(b).includes(form))) return true
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether the words of a short name stand together in the full one: "López Obrador". */
export function contains(full: readonly string[], short: readonly string[]): boolean {
  if (short.length >= full.length && full.length > 1) return false
  for (let at = 0; at + short.length <= full.length; at++) {
    if (short.every((word, offset) => full[at + offset] === word)) return true
  }
  return false
}

/** Orders the wordings of one name: more words before fewer, initials and capitals throughout less. */
export function fullness(words: readonly string[], name: string): number {
  const sum = words.reduce((total, word) => total + (word.length === 1 ? 1 : 2 + word.length / 100), 0)
  return words.length > 1 && name === name.toUpperCase() ? sum - 0.5 : sum
}

/** Mr. [de] Vries; but Mr. Ben Okafor */
function startsSmall(word: string): boolean {
  const { particles, firstNames } = getVocabulary()
  return particles.has(word) && !firstNames.has(word)
}
