import { CUE_KIND_GROUPS, EVIDENCE_OF_DOCUMENTS } from './lexicon/cue-kinds.js'
import type { CueKind } from './types.js'

export interface CueLexicon {
  /** Lemmas and phrases ("point out"). */
  readonly kinds: ReadonlyMap<string, CueKind>
  /** The first words of all these. */
  readonly lemmas: ReadonlySet<string>
  /** The words that follow a lemma in its phrases: "point" -> ["out", "to"]. */
  readonly particles: ReadonlyMap<string, readonly string[]>
  readonly ofDocuments: ReadonlySet<string>
}

let lexicon: CueLexicon | null = null

/** The lists as maps, built when first asked for. */
export function cueLexicon(): CueLexicon {
  lexicon ??= build()
  return lexicon
}

function build(): CueLexicon {
  const kinds = new Map<string, CueKind>()
  const particles = new Map<string, string[]>()
  for (const [kind, line] of CUE_KIND_GROUPS) {
    for (const phrase of line.split(', ')) {
      kinds.set(phrase, kind)
      const space = phrase.indexOf(' ')
      if (space > 0) push(particles, phrase.slice(0, space), phrase.slice(space + 1))
    }
  }
  const lemmas = new Set([...kinds.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))
  return { kinds, lemmas, particles, ofDocuments: new Set(EVIDENCE_OF_DOCUMENTS) }
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
