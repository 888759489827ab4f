/** A lexicon's words, parted by white space or by the separator given, as a set that is made on first use. */
export function wordSet(list: string, separator: string | RegExp = /\s+/): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null
  return () => {
    words ??= new Set(list.trim().split(separator))
    return words
  }
}
