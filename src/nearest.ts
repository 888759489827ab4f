/** The word of `known` that takes fewest edits to reach from `word`; `null` where none takes at most two. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let fewest = 3
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const count = edits(word.toLowerCase(), candidate.toLowerCase())
    if (count < fewest) [best, fewest] = [candidate, count]
  }
  return best
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
