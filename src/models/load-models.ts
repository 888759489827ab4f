import type { Words } from '../attributions/describe-word.js'
import type { AttributionModels } from '../attributions/find-attributions.js'
import { fromBase64 } from '../base64.js'
import { decodeTable, type TableHead } from '../linear/decode-table.js'
import type { Trees } from '../linear/trees.js'
import { createNumberMap, putNumber } from '../number-map.js'
import { checkWeights } from './check-weights.js'
import { readReader, type WrittenReader } from './written-network.js'

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
  const start = checkWeights(weights)
  const end = weights.indexOf('\n', start)
  return { head: JSON.parse(weights.slice(start, end)) as WeightsHead, end: end + 1 }
}

function readWords({ hashes, clusters }: WrittenWords): Words {
  const byNumber = new Int32Array(fromBase64(hashes).buffer)
  const numbers = createNumberMap(byNumber.length)
  for (let k = 1; k < byNumber.length; k++) putNumber(numbers, byNumber[k] as number, k)
  return { numbers, clusters: new Int32Array(fromBase64(clusters).buffer) }
}
