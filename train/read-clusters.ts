import { readFileSync } from 'node:fs'
import type { Clusters } from '../src/linear/word-ids.js'

/** The word clusters that stand beside this file: word, coarse cluster, fine cluster, both from 1. */
export function readClusters(): Clusters {
  const lines = readFileSync(new URL('clusters.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [word = '', coarse, fine] = line.split('\t')
      return [word, [Number(coarse), Number(fine)]]
    }),
  )
}
