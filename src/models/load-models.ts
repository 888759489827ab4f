import type { AttributionModels } from '../attributions/find-attributions.js'
import { fromBase64 } from '../base64.js'
import { HearsayError } from '../errors.js'
import { decodeTable, type TableHead } from '../linear/decode-table.js'
import { addShortcut, createShortcuts, type Shortcuts } from '../linear/shortcuts.js'
import type { Table } from '../linear/table.js'
import type { Trees } from '../linear/trees.js'
import type { Words } from '../linear/word-ids.js'
import type { SyntaxModels, SyntaxShortcuts } from '../syntax/parse-syntax.js'
import { checksumOf } from './checksum.js'
import { readReader, type WrittenReader } from './written-network.js'

/** Everything that was learned. */
export interface Models {
  readonly words: Words
  readonly syntax: SyntaxModels
  readonly attributions: AttributionModels
}

/** Grows with every change of the models' form, the features among it. */
export const WEIGHTS_VERSION = 5
export const WEIGHTS_NAME = 'hearsay-weights'

/** In the order in which their cells stand in the weights. */
export const TABLE_NAMES = ['tagger', 'arcs', 'relations', 'rank'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** For each label, the label and its keys. */
export type WrittenShortcuts = readonly (readonly [label: number, ...keys: number[]])[]

/** The second line of the weights. */
export interface WeightsHead {
  readonly tagNames: readonly string[]
  readonly relationNames: readonly string[]
  readonly shortcuts: Readonly<Record<keyof SyntaxShortcuts, WrittenShortcuts>>
  readonly words: WrittenWords
  readonly lemmas: Readonly<Record<string, string>>
  readonly cueRates: Readonly<Record<string, number>>
  readonly trust: number
  readonly nearly: Trees
  readonly exactly: Trees
  readonly reader: WrittenReader
  readonly tables: Readonly<Record<TableName, TableHead>>
}

/** By number: hash and clusters of the words, whole numbers of 32 bits in base64. */
export interface WrittenWords {
  readonly hashes: string
  readonly clusters: string
}

/**
 * Reads the weights, which are ASCII: a line with name, version and checksum, a line of JSON, then the tables' cells
 * (`linear/table-code.ts`).
 *
 * @throws HearsayError INVALID_WEIGHTS for another version, or where anything is missing or altered.
 */
export function loadModels(weights: string): Models {
  const { head, end } = readHead(weights)
  const tables = {} as Record<TableName, Table>
  let start = end
  for (const name of TABLE_NAMES) {
    const table = head.tables[name]
    tables[name] = decodeTable(weights, start, table)
    start += table.length
  }
  return {
    words: readWords(head.words),
    syntax: {
      tagNames: head.tagNames,
      relationNames: head.relationNames,
      tagger: tables.tagger,
      arcs: tables.arcs,
      relations: tables.relations,
      shortcuts: {
        tagger: readShortcuts(head.shortcuts.tagger),
        arcs: readShortcuts(head.shortcuts.arcs),
        relations: readShortcuts(head.shortcuts.relations),
      },
    },
    attributions: {
      vocabulary: {
        lemmas: new Map(Object.entries(head.lemmas)),
        cueRates: new Map(Object.entries(head.cueRates)),
      },
      reader: readReader(head.reader),
      judge: {
        rank: tables.rank,
        trust: head.trust,
        nearly: head.nearly,
        exactly: head.exactly,
      },
    },
  }
}

/** The line of JSON, and where what comes after it begins. Nothing is cut off: parts of a string are slow to read. */
function readHead(weights: string): { head: WeightsHead; end: number } {
  const firstEnd = weights.indexOf('\n')
  const [name, version, checksum] = weights.slice(0, Math.max(0, firstEnd)).split(' ')
  if (name !== WEIGHTS_NAME) throw unusable('they do not start as weights do')
  if (version !== String(WEIGHTS_VERSION)) throw unusable(`they have version ${version}`)
  if (String(checksumOf(weights, firstEnd + 1)) !== checksum) throw unusable('they are cut short or altered')
  const headEnd = weights.indexOf('\n', firstEnd + 1)
  return { head: JSON.parse(weights.slice(firstEnd + 1, headEnd)) as WeightsHead, end: headEnd + 1 }
}

function unusable(reason: string): HearsayError {
  return new HearsayError(
    'INVALID_WEIGHTS',
    `Expected weights of version ${WEIGHTS_VERSION} as they come with this version of hearsay, but ${reason}. ` +
      'Install the package anew, or train the weights with this version.',
  )
}

function readWords({ hashes, clusters }: WrittenWords): Words {
  const byNumber = new Int32Array(fromBase64(hashes).buffer)
  const numbers = createShortcuts(byNumber.length)
  for (let k = 1; k < byNumber.length; k++) addShortcut(numbers, byNumber[k] as number, k)
  return { numbers, clusters: new Int32Array(fromBase64(clusters).buffer) }
}

function readShortcuts(written: WrittenShortcuts): Shortcuts {
  const shortcuts = createShortcuts(written.reduce((sum, { length }) => sum + length - 1, 0))
  for (const labelAndKeys of written) {
    for (let k = 1; k < labelAndKeys.length; k++) addShortcut(shortcuts, labelAndKeys[k] as number, labelAndKeys[0])
  }
  return shortcuts
}
