import type { Pattern, Step } from './patterns.js'

/** The words that may stand behind a pattern's first; `null` where any may. */
type Seconds = ReadonlySet<string> | null

/** Patterns that begin alike, in the order given. */
export interface Beginning {
  /** By what may stand second; those that take any second word are in each list. */
  readonly bySecond: ReadonlyMap<string, readonly Pattern[]>
  /** Those that take any. */
  readonly open: readonly Pattern[]
}

/** Patterns by the words that may stand first; what begins with a kind of word and not a list is left out. */
export function indexPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, Beginning> {
  const all = patterns.map((pattern) => ({ pattern, seconds: secondWords(pattern.steps) }))
  const index = new Map<string, typeof all>()
  for (const each of all) {
    for (const word of firstWords(each.pattern.steps)) index.set(word, [...(index.get(word) ?? []), each])
  }
  return new Map(Array.from(index, ([word, alike]) => [word, toBeginning(alike)]))
}

function toBeginning(all: readonly { pattern: Pattern; seconds: Seconds }[]): Beginning {
  const those = (isMeant: (seconds: Seconds) => boolean) =>
    all.filter(({ seconds }) => isMeant(seconds)).map(({ pattern }) => pattern)
  const words = new Set(all.flatMap(({ seconds }) => [...(seconds ?? [])]))
  return {
    bySecond: new Map(Array.from(words, (word) => [word, those((seconds) => seconds?.has(word) ?? true)])),
    open: those((seconds) => seconds === null),
  }
}

function firstWords([first, ...others]: readonly Step[]): readonly string[] {
  if (first === undefined || typeof first.words === 'string') return []
  return first.least > 0 ? [...first.words] : [...new Set([...first.words, ...firstWords(others)])]
}

function secondWords([first, ...others]: readonly Step[]): Seconds {
  if (first === undefined || typeof first.words === 'string') return null
  const next = wordsOf(others)
  const later = first.least > 0 ? [] : secondWords(others)
  return next && later && new Set([...(first.most > 1 ? first.words : []), ...next, ...later])
}

/** The words with which steps may begin; `null` where any may, or none need. */
function wordsOf([first, ...others]: readonly Step[]): readonly string[] | null {
  if (first === undefined || typeof first.words === 'string') return null
  const next = first.least > 0 ? [] : wordsOf(others)
  return next && [...first.words, ...next]
}
