import type { JudgeModel } from '../src/attributions/judge.js'
import type { ReadBlocks } from '../src/attributions/read-blocks.js'
import type { ReaderModel } from '../src/attributions/reader.js'
import type { Sketch } from '../src/attributions/sketch.js'
import type { Models } from '../src/models/load-models.js'
import type { SyntaxModels } from '../src/syntax/parse-syntax.js'
import { matchGold } from './gold-labels.js'
import { ALL, FOLDS, type Job, type Learned, split, type TagModel, toVocabularies, toVocabulary } from './jobs.js'
import type { ParsedArticle } from './parsed.js'
import { readTraining } from './read-training.js'
import { type Read, see } from './train-attributions.js'
import { type JudgeRow, toJudgeRows, trainJudge } from './train-judge.js'
import { trainRank } from './train-rank.js'
import { collectNames } from './train-syntax.js'

/** Runs a job in some thread. */
export type RunJob = <Model, Said>(job: Job) => Promise<Learned<Model, Said>>

/**
 * Trains every model on the train part, each on what the ones before say of articles that they have not seen:
 *
 *     tagger -> arcs, relations -> sketch -> network -> rank -> judge
 */
export async function train(
  folder: string,
  seed: number,
  python: string,
  runJob: RunJob,
  log: (line: string) => void,
): Promise<Models> {
  const { examples, lexicon } = readTraining(folder)
  const names = collectNames(examples)
  const everyFold = async <Model, Said>(toJob: (fold: number) => Job) => {
    const folds = Array.from({ length: FOLDS + 1 }, (_, k) => FOLDS - k)
    const learned = await Promise.all(folds.map((fold) => runJob<Model, Said>(toJob(fold))))
    log(toJob(ALL).step)
    return {
      model: (learned[0] as Learned<Model, Said>).model,
      models: learned.map(({ model }) => model).reverse(),
      heldOut: new Map(learned.flatMap((one) => [...one.heldOut])),
    }
  }

  const taggers = await everyFold<TagModel, Uint8Array>((fold) => ({ step: 'tagger', fold, names }))
  const tags = taggers.heldOut
  const syntax = await everyFold<SyntaxModels, ParsedArticle>((fold) => {
    return { step: 'syntax', fold, names, tags, tagger: taggers.models[fold] as TagModel }
  })
  const parsed = syntax.heldOut
  const vocabularies = toVocabularies(examples, parsed, names)
  const learn = (step: 'sketch' | 'network', sketches: ReadonlyMap<string, Sketch>) =>
    everyFold<ReaderModel, ReadBlocks>((fold) => ({ step, fold, names, parsed, vocabularies, sketches, python }))
  const first = await learn('sketch', new Map())
  const network = await learn('network', new Map([...first.heldOut].map(([id, { sketch }]) => [id, sketch])))
  const read = see(examples, parsed, names, vocabularies).map((seen): Read => {
    const own = network.heldOut.get(seen.example.id) as ReadBlocks
    return { ...seen, ...own, matches: matchGold(own.candidates, seen.example.attributions) }
  })
  const judge = trainJudges(read, names, seed, log)
  return {
    words: lexicon.words,
    syntax: syntax.model,
    attributions: {
      vocabulary: toVocabulary(examples, parsed, names),
      reader: network.model,
      judge,
    },
  }
}

/** Each judge learns from what the others say of articles that they have not seen. */
export function trainJudges(
  read: readonly Read[],
  names: Parameters<typeof toJudgeRows>[1],
  seed: number,
  log: (line: string) => void,
): JudgeModel {
  const rows: JudgeRow[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const { rest, heldOut } = split(read, fold)
    const rank = trainRank(rest, seed)
    for (const article of heldOut) for (const row of toJudgeRows(article, names, rank)) rows.push(row)
  }
  log('rank, by fold')
  const { table, trust } = trainRank(read, seed)
  log('rank')
  return { rank: table, trust, ...trainJudge(rows, seed) }
}
