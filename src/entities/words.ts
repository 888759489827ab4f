import { byWord } from '../by-word.js'
import { irregularPlurals } from '../lexicon/irregular-plurals.js'
import { remembering } from '../remembering.js'

/** A word without its points, in small letters: "S.E.C." and "SEC" are one. */
export const plainWord = remembering((word) => word.toLowerCase().replaceAll('.', '').replaceAll('’', "'"))

/** The word at a place of a document, so written. */
export const plainAt = byWord(plainWord)

/** Whether a word has a capital where a name has it: "Okafor", "O'Brien", "d'Estaing", "al-Bashir", "@handle". */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  // most words: spare them the expression
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit > 0x65 && unit <= 0x7a && unit !== 0x6c) return false
  return /^(?:[dl]['’]|al-|el-|@)?\p{Lu}|^@\w/u.test(word)
}

/** "CIA", "S.E.C.", "U.N.", "G20"; not an initial. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}\d?s?$|^\p{Lu}\d+$/u.test(word)
}

/** "J." or "G.K." in front of a surname. */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(word)
}

let irregular: ReadonlyMap<string, string> | null = null

/** The singular of a noun in small letters: "agencies" to "agency"; a singular as it is. */
export const singular = remembering((noun) => {
  irregular ??= new Map(
    irregularPlurals
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ') as [string, string]),
  )
  const known = irregular.get(noun)
  if (known) return known
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) && noun.length > 3) return noun.slice(0, -1)
  return noun
})

/** The word at a place of a document, plain and as a singular. */
export const singularAt = byWord((word) => singular(plainWord(word)))
