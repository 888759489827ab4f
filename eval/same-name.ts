/** Words before a name which are no part of it. */
const TITLES: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'lady', 'king', 'queen', 'rev', 'judge'],
  ...['president', 'vice', 'former', 'prime', 'minister', 'secretary', 'sen', 'senator', 'rep', 'gov'],
])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Outlets' names for one another, in plain words. */
const OUTLET_ALIASES: ReadonlyMap<string, string> = new Map([
  ['nyt', 'new york times'],
  ['wsj', 'wall street journal'],
  ['ap', 'associated press'],
  ['abc news', 'abc'],
  ['nbc news', 'nbc'],
  ['cbs news', 'cbs'],
  ['fox', 'fox news'],
  ['fox news channel', 'fox news'],
  ['breitbart news', 'breitbart'],
  ['huffpost', 'huffington post'],
  ['realclearpolitics', 'real clear politics'],
])

/**
 * Whether two names mean the same speaker. Case, punctuation, possessives, articles and titles in front do not count;
 * nor do a person's middle initials. Of anybody but a person, three fifths of the words are enough.
 */
export function sameName(a: string, b: string, kind: string | null): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.join(' ') === y.join(' ')) return true
  if (kind === 'person') return withoutInitials(x).join(' ') === withoutInitials(y).join(' ')
  return (2 * x.filter((word) => y.includes(word)).length) / (x.length + y.length) >= 0.6
}

/** One key for all names of an outlet: "The NYT" and "New York Times". */
export function outletKey(name: string): string {
  const words = plainWords(name)
  const key = (words[0] === 'the' ? words.slice(1) : words).join(' ').replace(/ (?:com|online)$/, '')
  return OUTLET_ALIASES.get(key) ?? key
}

/** Lower-cased words without punctuation and possessives. */
export function plainWords(phrase: string): string[] {
  const plain = phrase
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[.’']/g, '')
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
}

function nameWords(name: string): string[] {
  const words = plainWords(name)
  const start = words.findIndex((word) => !TITLES.has(word) && !ARTICLES.has(word))
  return words.slice(start === -1 ? words.length - 1 : start)
}

function withoutInitials(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
}
