import type { AttributionModels } from '../src/attributions/find-attributions.js'
import type { JudgeModel } from '../src/attributions/judge.js'
import type { ReadBlocks } from '../src/attributions/read-blocks.js'
import type { Sketch } from '../src/attributions/sketch.js'
import { ALL, FOLDS, split } from './folds.js'
import { matchGold } from './gold-labels.js'
import type { Learned, NetworkJob } from './network-job.js'
import { readTraining } from './read-training.js'
import { type Read, see } from './train-attributions.js'
import { type JudgeRow, toJudgeRows, trainJudge } from './train-judge.js'
import { trainRank } from './train-rank.js'

/** Runs a job in some thread. */
type RunJob = (job: NetworkJob) => Promise<Learned>

/**
 * Trains every model on the train part, each on what the ones before say of articles that they have not seen:
 *
 *     network that sketches -> network that also reads candidates -> rank -> judge
 */
export async function train(
  folder: string,
  seed: number,
  runJob: RunJob,
  log: (line: string) => void,
): Promise<AttributionModels> {
  const training = readTraining(folder)
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const learn = async (step: string, folds: readonly number[], sketches: ReadonlyMap<string, Sketch>) => {
    const learned = await Promise.all(folds.map((fold) => runJob({ fold, sketches })))
    log(step)
    return learned
  }

  const first = await learn('sketch', folds, new Map())
  const sketches = new Map(heldOutOf(first).map(([id, { sketch }]) => [id, sketch]))
  const [whole, ...parts] = await learn('network', [ALL, ...folds], sketches)
  const heldOut = new Map(heldOutOf(parts))
  const read = see(training).map((seen): Read => {
    const own = heldOut.get(seen.example.id) as ReadBlocks
    return { ...seen, ...own, matches: matchGold(own.candidates, seen.example.attributions) }
  })
  const judge = trainJudges(read, seed, log)
  return { vocabulary: training.vocabulary, reader: (whole as Learned).model, judge }
}

function heldOutOf(learned: readonly Learned[]): [string, ReadBlocks][] {
  return learned.flatMap(({ heldOut }) => [...heldOut])
}

/** Each judge learns from what the others say of articles that they have not seen. */
function trainJudges(read: readonly Read[], seed: number, log: (line: string) => void): JudgeModel {
  const rows: JudgeRow[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const { rest, heldOut } = split(read, fold)
    const rank = trainRank(rest, seed)
    for (const article of heldOut) for (const row of toJudgeRows(article, rank)) rows.push(row)
  }
  log('rank, by fold')
  const { table, trust } = trainRank(read, seed)
  log('rank')
  return { rank: table, trust, ...trainJudge(rows, seed) }
}
