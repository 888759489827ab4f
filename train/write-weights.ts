import type { ReaderModel } from '../src/attributions/reader.js'
import type { TableHead } from '../src/linear/decode-table.js'
import { listShortcuts, type Shortcuts } from '../src/linear/shortcuts.js'
import type { Words } from '../src/linear/word-ids.js'
import { checksumOf } from '../src/models/checksum.js'
import {
  type Models,
  TABLE_NAMES,
  type TableName,
  WEIGHTS_NAME,
  WEIGHTS_VERSION,
  type WeightsHead,
  type WrittenShortcuts,
} from '../src/models/load-models.js'
import type { Written, WrittenMatrix, WrittenReader } from '../src/models/written-network.js'
import type { Matrix, NetworkModel } from '../src/neural/network-model.js'
import { encodeTable, type Quantisation } from './encode-table.js'

/** How coarsely each table is kept; docs/decisions.md has the figures. */
const QUANTISATION: Readonly<Record<TableName, Quantisation>> = {
  tagger: { step: 1.5, prune: 1.5 },
  arcs: { step: 1.75, prune: 1.75 },
  relations: { step: 1.5, prune: 1.5 },
  rank: { step: 0.025, prune: 0.02 },
}

/** Turns trained models to the text that `loadModels` reads. */
export function toWeights({ words, syntax, attributions }: Models): string {
  const { vocabulary, reader, judge } = attributions
  const tables = {
    tagger: syntax.tagger,
    arcs: syntax.arcs,
    relations: syntax.relations,
    rank: judge.rank,
  }
  const heads = {} as Record<TableName, TableHead>
  let cells = ''
  for (const name of TABLE_NAMES) {
    const { head, text } = encodeTable(tables[name], QUANTISATION[name])
    heads[name] = head
    cells += text
  }
  const head: WeightsHead = {
    tagNames: syntax.tagNames,
    relationNames: syntax.relationNames,
    shortcuts: {
      tagger: byLabel(syntax.shortcuts.tagger),
      arcs: byLabel(syntax.shortcuts.arcs),
      relations: byLabel(syntax.shortcuts.relations),
    },
    words: { hashes: toBase64(toHashes(words)), clusters: toBase64(words.clusters) },
    lemmas: Object.fromEntries(vocabulary.lemmas),
    cueRates: Object.fromEntries(vocabulary.cueRates),
    trust: judge.trust,
    nearly: judge.nearly,
    exactly: judge.exactly,
    reader: writeReader(reader),
    tables: heads,
  }
  const rest = `${toAscii(JSON.stringify(head))}\n${cells}`
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
  for (const [hash, number] of listShortcuts(numbers)) hashes[number] = hash
  return hashes
}

function toBase64({ buffer, byteOffset, byteLength }: Int8Array | Int32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function byLabel(shortcuts: Shortcuts): WrittenShortcuts {
  const keys = new Map<number, number[]>()
  for (const [key, label] of listShortcuts(shortcuts)) {
    const ofLabel = keys.get(label) ?? []
    ofLabel.push(key)
    keys.set(label, ofLabel)
  }
  return [...keys].sort((a, b) => a[0] - b[0]).map(([label, ofLabel]) => [label, ...ofLabel])
}
