const WORD = /[\p{L}\p{N}]+(?:['.\-&/][\p{L}\p{N}]+)*/gu
const ARTICLES = new Set(['a', 'an', 'the'])

/** The words of a piece of text in lower case; punctuation and quotation marks do not count. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []
}

/** As `words`, without a leading article: "the White House" and "White House" are one name. */
export function nameWords(text: string): readonly string[] {
  const all = words(text)
  return all.length > 1 && ARTICLES.has(all[0] ?? '') ? all.slice(1) : all
}

/** As `words`, without a leading "that": "that the bridge was safe" and "the bridge was safe" are one quote. */
export function quoteWords(text: string): readonly string[] {
  const all = words(text)
  return all.length > 1 && all[0] === 'that' ? all.slice(1) : all
}

export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** Share of common words (Dice), each word as often as it stands in both: 1 for the same words, 0 for none. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
