import { type AbbreviationKind, abbreviations } from '../lexicon/abbreviations.js'

let kinds: Map<string, AbbreviationKind> | null = null

/** The kind of an abbreviation given without its point, or `null` for any other word. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  kinds ??= readKinds()
  return kinds.get(word) ?? null
}

function readKinds(): Map<string, AbbreviationKind> {
  const map = new Map<string, AbbreviationKind>()
  for (const kind of ['title', 'number', 'place', 'plain'] as const) {
    for (const word of abbreviations[kind].trim().split(/\s+/)) map.set(word, kind)
  }
  return map
}
