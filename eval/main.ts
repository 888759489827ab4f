import { parse } from '../src/index.js'
import type { Earlier } from './compare.js'
import { type Article, readPolnear } from './corpus.js'
import { describeResult } from './describe.js'
import { describeDifferences } from './describe-differences.js'
import { readGold, type SpeakerGold } from './gold.js'
import { measure } from './measure.js'
import { describeMistakes, findMistakes } from './mistakes.js'
import { toPredictions } from './predict.js'
import { type Predictions, readPredictions, writePredictions } from './prediction-file.js'
import { mapWithProgress } from './progress.js'
import { type Request, readRequest } from './request.js'
import { findLosses, headlines, type Result, readResult, resultName, writeResult } from './results.js'

/** What a run is about, read before anything is computed. */
interface Material {
  readonly request: Request
  readonly articles: readonly Article[]
  readonly gold: readonly SpeakerGold[] | null
  readonly earlier: Earlier | null
}

process.exitCode = main(process.argv.slice(2))

/** @returns the exit code: 0, 1 for a check that failed, 2 for a request that cannot be served. */
function main(args: readonly string[]): number {
  let material: Material
  try {
    material = readMaterial(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
  return run(material)
}

function readMaterial(args: readonly string[]): Material {
  const request = readRequest(args)
  const articles = readPolnear(request.folder, request.part).slice(0, request.limit)
  const gold = request.gold === null ? null : readGold(request.gold)
  const { against } = request
  const earlier = against && { name: against.name, predictions: readPredictions(against.file) }
  return { request, articles, gold, earlier }
}

function run({ request, articles, gold, earlier }: Material): number {
  const parsed = mapWithProgress(articles, 'parsing', ({ id, text }) => [id, toPredictions(text, parse(text))] as const)
  const predictions = new Map(parsed)
  const result = measure(request.part, articles, gold, predictions, earlier)
  console.log(describeResult(result))
  if (result.difference) console.log(describeDifferences(result.difference))
  if (request.errors) console.log(`\n${listMistakes(articles, predictions)}`)
  if (request.predictions !== null) writePredictions(request.predictions, predictions)
  if (request.check) return check(result)
  if (request.limit === Number.POSITIVE_INFINITY) writeResult(resultName(request.part), result)
  return 0
}

/** @returns 1 where a headline figure fell, or where there is nothing to compare with. */
function check(result: Result): number {
  const committed = readResult<Result>(resultName(result.part))
  if (committed === null) {
    console.error('No result file to check against: run without --check first.')
    return 1
  }
  const [before, now] = [headlines(committed), headlines(result)]
  for (const name of before.keys()) if (!now.has(name)) console.error(`${name}: not checked, it was not measured.`)
  const losses = findLosses(before, now)
  for (const loss of losses) console.error(loss)
  return losses.length > 0 ? 1 : 0
}

function listMistakes(articles: readonly Article[], predictions: Predictions): string {
  const mistakes = articles.flatMap((article) => findMistakes(article, predictions.get(article.id) ?? []))
  return describeMistakes(mistakes, articles)
}
