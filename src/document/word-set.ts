/** A lexicon's white-space separated words as a set, made on first use. */
export function wordSet(list: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null
  return () => {
    words ??= new Set(list.trim().split(/\s+/))
    return words
  }
}
