import { CONTENDERS, createRanker } from '../src/attributions/judge.js'
import { candidateNumbers, outlookOf, readingNumbers, toDocket } from '../src/attributions/judge-row.js'
import type { Trees } from '../src/linear/trees.js'
import {
  compare,
  type GoldWords,
  isExactlyRight,
  isNearlyRight,
  type Rightness,
  toGoldWords,
  worthOf,
} from './rightness.js'
import type { Read } from './train-attributions.js'
import type { RankModel } from './train-rank.js'
import { type TreeSettings, trainTrees } from './train-trees.js'

const SETTINGS: TreeSettings = {
  trees: 250,
  leaves: 12,
  rate: 0.08,
  leastRows: 80,
  shrinkage: 5,
  rowShare: 0.5,
  featureShare: 0.3,
}

/** One reading as the judge sees it, and whether it is right. */
export interface JudgeRow {
  readonly numbers: Float32Array
  readonly nearly: boolean
  readonly exactly: boolean
}

/** The best readings of each candidate. */
export function toJudgeRows(read: Read, rank: RankModel): JudgeRow[] {
  const docket = toDocket(read.evidence, read)
  const ranker = createRanker(rank.table, rank.trust)
  const gold = toGoldWords(read.example)
  const { words } = read.example.document
  return read.candidates.flatMap((_, k) => {
    if (read.readings[k]?.readings.length === 0) return []
    const common = candidateNumbers(docket, k)
    const outlook = outlookOf(docket, k)
    const against = rivalsFor(read.matches, k, gold)
    return ranker(docket, k)
      .slice(0, CONTENDERS)
      .map(({ reading, layout, standing }) => {
        const right = best(against.map((own) => compare(reading, own, words)))
        return {
          numbers: Float32Array.of(...common, ...readingNumbers(docket, k, outlook, layout, standing)),
          nearly: right !== null && isNearlyRight(right),
          exactly: right !== null && isExactlyRight(right),
        }
      })
  })
}

/** A candidate answers for its own gold attribution, or else for those that no candidate has. */
function rivalsFor(matches: Int32Array, k: number, gold: readonly GoldWords[]): readonly GoldWords[] {
  const own = gold[matches[k] as number]
  return own === undefined ? gold.filter((_, g) => !matches.includes(g)) : [own]
}

function best(rights: readonly Rightness[]): Rightness | null {
  return rights.reduce<Rightness | null>(
    (top, right) => (top === null || worthOf(right) > worthOf(top) ? right : top),
    null,
  )
}

export function trainJudge(rows: readonly JudgeRow[], seed: number): { nearly: Trees; exactly: Trees } {
  const width = rows[0]?.numbers.length ?? 0
  const cells = new Float32Array(rows.length * width)
  rows.forEach(({ numbers }, k) => {
    cells.set(numbers, k * width)
  })
  const nearly = Uint8Array.from(rows, (row) => (row.nearly ? 1 : 0))
  const exactly = Uint8Array.from(rows, (row) => (row.exactly ? 1 : 0))
  return {
    nearly: trainTrees({ cells, width }, nearly, SETTINGS, seed),
    exactly: trainTrees({ cells, width }, exactly, SETTINGS, seed + 1),
  }
}
