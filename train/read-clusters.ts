import { readFileSync } from 'node:fs'
import { hashString } from '../src/linear/hash.js'
import { toShortcuts } from '../src/linear/shortcuts.js'
import { type Clusters, toClusters } from '../src/linear/word-ids.js'

/** The word clusters that stand beside this file: word, coarse cluster, fine cluster, both from 1. */
export function readClusters(): Clusters {
  const lines = readFileSync(new URL('clusters.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return toShortcuts(
    lines.map((line) => {
      const [word = '', coarse, fine] = line.split('\t')
      return [hashString(word), toClusters(Number(coarse), Number(fine))]
    }),
  )
}
