/** How many words a memory holds before it starts anew, whatever the texts. */
const MOST = 20_000
/** V8 keeps a whole text alive for a longer slice of it. */
const LONGEST = 12

/** The same function of a word, worked out once for each word: texts repeat theirs. `of` must give no `undefined`. */
export function remembering<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = of(word)
    if (known.size >= MOST) known.clear()
    if (word.length <= LONGEST) known.set(word, value)
    return value
  }
}
