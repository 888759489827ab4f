import type { WordClass } from './word-class.js'

/** Words that the rules get wrong: class + folded form -> lemma, for instance "Vsaid" -> "say". */
export type LemmaExceptions = ReadonlyMap<string, string>

export function toLemma(folded: string, wordClass: WordClass, exceptions: LemmaExceptions): string {
  if (wordClass === 'O') return folded
  return exceptions.get(wordClass + folded) ?? lemmaByRule(folded, wordClass)
}

/** Undoes regular English inflection. */
export function lemmaByRule(folded: string, wordClass: WordClass): string {
  if (wordClass === 'V') return verbLemma(folded)
  if (wordClass === 'N') return nounLemma(folded)
  return folded
}

function verbLemma(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[^s]s$/.test(word)) return word.slice(0, -1)
  const stem = /(?:ed|ing)$/.exec(word) ? word.replace(/(?:ed|ing)$/, '') : ''
  if (stem.length < 3) return word
  if (/(.)\1$/.test(stem) && !/(?:ss|ll)$/.test(stem)) return stem.slice(0, -1)
  const shortVowel = /[^aeiou][aeiou][^aeiouwxy]$/.test(stem) && stem.length > 4
  return shortVowel || /(?:at|iz|ut|ur|s|v|c|g|u)$/.test(stem) ? `${stem}e` : stem
}

function nounLemma(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2)
  return /[^su']s$/.test(word) ? word.slice(0, -1) : word
}
