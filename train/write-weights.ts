import type { Words } from '../src/attributions/describe-word.js'
import type { AttributionModels } from '../src/attributions/find-attributions.js'
import type { ReaderModel } from '../src/attributions/reader.js'
import { WEIGHTS_NAME, WEIGHTS_VERSION } from '../src/models/check-weights.js'
import { checksumOf } from '../src/models/checksum.js'
import type { WeightsHead } from '../src/models/load-models.js'
import type { Written, WrittenMatrix, WrittenReader } from '../src/models/written-network.js'
import type { Matrix, NetworkModel } from '../src/neural/network-model.js'
import { listNumbers } from '../src/number-map.js'
import { encodeTable, type Quantisation } from './encode-table.js'

/** How coarsely the ranker's table is kept; docs/decisions.md has the figures. */
const RANK: Quantisation = { step: 0.025, prune: 0.02 }

/** Turns trained models to the text that `loadModels` reads. */
export function toWeights({ vocabulary, reader, judge }: AttributionModels): string {
  const { words, lemmas, cueRates } = vocabulary
  const rank = encodeTable(judge.rank, RANK)
  const head: WeightsHead = {
    words: { hashes: toBase64(toHashes(words)), clusters: toBase64(words.clusters) },
    lemmas: Object.fromEntries(lemmas),
    cueRates: Object.fromEntries(cueRates),
    reader: writeReader(reader),
    trust: judge.trust,
    nearly: judge.nearly,
    exactly: judge.exactly,
    rank: rank.head,
  }
  const rest = `${toAscii(JSON.stringify(head))}\n${rank.text}`
  return `${WEIGHTS_NAME} ${WEIGHTS_VERSION} ${checksumOf(rest)}\n${rest}`
}

/** JSON of plain characters only: a byte each, which engines read fastest. */
function toAscii(json: string): string {
  return json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The file that the package publishes: JSON is what every engine reads fastest, and module systems of both kinds know it. */
export function toJson(weights: string): string {
  return `${JSON.stringify(weights)}\n`
}

function writeReader({ network, words, ...steps }: ReaderModel): WrittenReader {
  return {
    ...steps,
    words: { ...words, cells: toBase64(words.cells) },
    network: writePart(network) as Written<NetworkModel>,
  }
}

function writePart(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  if ('weights' in part) return writeMatrix(part as Matrix)
  return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, writePart(own)]))
}

function writeMatrix({ inputs, outputs, weights, factors }: Matrix): WrittenMatrix {
  return { inputs, outputs, weights: toBase64(weights), factors: Array.from(factors, (x) => Number(x.toPrecision(4))) }
}

function toHashes({ numbers, clusters }: Words): Int32Array {
  const hashes = new Int32Array(clusters.length)
  for (const [hash, number] of listNumbers(numbers)) hashes[number] = hash
  return hashes
}

function toBase64({ buffer, byteOffset, byteLength }: Int8Array | Int32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
