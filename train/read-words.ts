import { readFileSync } from 'node:fs'
import { fold, toClusters, type Words } from '../src/attributions/describe-word.js'
import { hashString } from '../src/linear/hash.js'
import { toNumberMap } from '../src/number-map.js'
import type { Document } from '../src/stages.js'

/** So many words of `clusters.tsv`, the most frequent, have vectors in `vectors.bin`. */
export const WITH_VECTORS = 30_000
/** Length of a vector. */
export const DIMENSIONS = 100
/** Words that the corpus has as often as this are known, too: names, numbers, punctuation. */
const FREQUENT = 4

/** The words that the models know, and which of them the network has embeddings of its own of. */
export interface Lexicon {
  readonly words: Words
  /** By number: 1 where the corpus has the word often. */
  readonly own: Uint8Array
}

interface Entry {
  readonly word: string
  readonly clusters: number
}

/** The words that the models know: those that have vectors, then those that are frequent in the documents. */
export function collectWords(documents: readonly Document[]): Lexicon {
  const clustered = readClusters()
  const known = new Set(clustered.map(({ word }) => word).slice(0, WITH_VECTORS))
  const counts = new Map<string, number>()
  for (const { words } of documents) {
    for (const word of words) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1)
  }
  const clusterOf = new Map(clustered.map(({ word, clusters }) => [word, clusters]))
  const added = [...counts]
    .filter(([word, count]) => count >= FREQUENT && !known.has(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]): Entry => ({ word, clusters: clusterOf.get(word) ?? 0 }))
  const entries = [...clustered.slice(0, WITH_VECTORS), ...added]
  return {
    words: {
      numbers: toNumberMap(entries.map(({ word }, k) => [hashString(word), k + 1])),
      clusters: Int32Array.of(0, ...entries.map(({ clusters }) => clusters)),
    },
    own: Uint8Array.of(0, ...entries.map(({ word }) => ((counts.get(word) ?? 0) >= FREQUENT ? 1 : 0))),
  }
}

/** The word clusters that stand beside this file: word, coarse cluster, fine cluster, both from 1. */
function readClusters(): Entry[] {
  const lines = readFileSync(new URL('clusters.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [word = '', coarse, fine] = line.split('\t')
    return { word, clusters: toClusters(Number(coarse), Number(fine)) }
  })
}
