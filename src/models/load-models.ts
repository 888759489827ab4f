import type { Words } from '../attributions/describe-word.js'
import type { AttributionModels } from '../attributions/find-attributions.js'
import { fromBase64 } from '../base64.js'
import { HearsayError } from '../errors.js'
import { decodeTable, type TableHead } from '../linear/decode-table.js'
import type { Trees } from '../linear/trees.js'
import { createNumberMap, putNumber } from '../number-map.js'
import { checksumOf } from './checksum.js'
import { readReader, type WrittenReader } from './written-network.js'

/** Grows with every change of the models' form, the features among it. */
export const WEIGHTS_VERSION = 7
export const WEIGHTS_NAME = 'hearsay-weights'

/** The second line of the weights. */
export interface WeightsHead {
  readonly words: WrittenWords
  readonly lemmas: Readonly<Record<string, string>>
  readonly cueRates: Readonly<Record<string, number>>
  readonly reader: WrittenReader
  readonly trust: number
  readonly nearly: Trees
  readonly exactly: Trees
  readonly rank: TableHead
}

/** By number: hash and clusters of the words, whole numbers of 32 bits in base64. */
export interface WrittenWords {
  readonly hashes: string
  readonly clusters: string
}

/**
 * Reads the weights, which are ASCII: a line with name, version and checksum, a line of JSON, then the ranker's cells
 * (`linear/table-code.ts`).
 *
 * @throws HearsayError INVALID_WEIGHTS for another version, or where anything is missing or altered.
 */
export function loadModels(weights: string): AttributionModels {
  const { head, end } = readHead(weights)
  return {
    vocabulary: {
      words: readWords(head.words),
      lemmas: new Map(Object.entries(head.lemmas)),
      cueRates: new Map(Object.entries(head.cueRates)),
    },
    reader: readReader(head.reader),
    judge: {
      rank: decodeTable(weights, end, head.rank),
      trust: head.trust,
      nearly: head.nearly,
      exactly: head.exactly,
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
  const numbers = createNumberMap(byNumber.length)
  for (let k = 1; k < byNumber.length; k++) putNumber(numbers, byNumber[k] as number, k)
  return { numbers, clusters: new Int32Array(fromBase64(clusters).buffer) }
}
