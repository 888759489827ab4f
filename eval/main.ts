import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from '../src/index.js'
import { compareByBootstrap } from './bootstrap.js'
import { calibrate, scoreThresholds } from './calibration.js'
import { type Article, readPolnear } from './corpus.js'
import { describeResult } from './describe.js'
import { readGold, type SpeakerGold } from './gold.js'
import { describeMistakes, findMistakes } from './mistakes.js'
import { compromise } from './peers/compromise.js'
import { quoteParser } from './peers/quote-parser.js'
import { type Prediction, toPredictions } from './predict.js'
import { mapWithProgress } from './progress.js'
import { type Request, readRequest } from './request.js'
import { findLosses, headlines, type Result, readResult, writeResult } from './results.js'
import { type Counts, countArticle, type Figure, score, toRate } from './score.js'
import { scoreSpeakers } from './score-speakers.js'

type Predictions = ReadonlyMap<string, readonly Prediction[]>

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const COMPARED: readonly Figure[] = ['triple.relaxed', 'triple.strict', 'token.content']

/** What a run is about, read before anything is computed. */
interface Material {
  readonly request: Request
  readonly articles: readonly Article[]
  readonly gold: readonly SpeakerGold[] | null
  readonly earlier: Predictions | null
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
  const earlier = request.against === null ? null : readPredictions(request.against)
  return { request, articles, gold, earlier }
}

function run({ request, articles, gold, earlier }: Material): number {
  const predictions = new Map(
    mapWithProgress(articles, 'parsing', ({ id, text }) => [id, toPredictions(parse(text))] as const),
  )
  const result = measure(request, articles, gold, predictions)
  console.log(describeResult(result))
  if (earlier) console.log(describeDifferences(articles, earlier, predictions))
  if (request.errors) console.log(`\n${listMistakes(articles, predictions)}`)
  if (request.predictions !== null) writeFileSync(request.predictions, toJsonLines(predictions))
  return request.check ? check(result) : write(result, request)
}

function measure(
  { part }: Request,
  articles: readonly Article[],
  gold: readonly SpeakerGold[] | null,
  predictions: Predictions,
): Result {
  const peers = [
    { name: 'compromise', find: compromise },
    { name: 'quote-parser', find: quoteParser },
  ]
  return {
    corpus: 'PolNeAR',
    part,
    articles: articles.length,
    version: readVersion('../package.json'),
    scores: score(articles, predictions),
    speakers: gold && scoreSpeakers(articles, gold, predictions),
    calibration: calibrate(articles, predictions),
    thresholds: scoreThresholds(articles, predictions, THRESHOLDS),
    peers: peers.map(({ name, find }) => ({
      name,
      version: readVersion(`../node_modules/${name}/package.json`),
      scores: score(articles, new Map(articles.map(({ id, text }) => [id, find(text)]))),
    })),
  }
}

function check(result: Result): number {
  const committed = readResult<Result>(resultName(result))
  if (committed === null) {
    console.error('No result file to check against: run without --check first.')
    return 1
  }
  const losses = findLosses(headlines(committed), headlines(result))
  for (const loss of losses) console.error(loss)
  return losses.length > 0 ? 1 : 0
}

function write(result: Result, { limit }: Request): number {
  if (limit === Number.POSITIVE_INFINITY) writeResult(resultName(result), result)
  return 0
}

function resultName({ part }: Result): string {
  return `polnear-${part}`
}

function listMistakes(articles: readonly Article[], predictions: Predictions): string {
  return describeMistakes(
    articles.flatMap((article) => findMistakes(article, predictions.get(article.id) ?? [])),
    articles,
  )
}

function describeDifferences(articles: readonly Article[], earlier: Predictions, now: Predictions): string {
  const count = (predictions: Predictions): Counts[] =>
    articles.map((article) => countArticle(article, predictions.get(article.id) ?? []))
  const [before, after] = [count(earlier), count(now)]
  const lines = COMPARED.map((figure) => {
    const { difference, low, high } = compareByBootstrap(before, after, (counts) => toRate(counts[figure]).f1)
    const signed = [difference, low, high].map((points) => (points < 0 ? '' : '+') + points.toFixed(1))
    return `  ${figure.padEnd(20)}${signed[0]}   [${signed[1]}, ${signed[2]}]`
  })
  return ['', 'difference from the earlier predictions, F1, with its 95 % interval', ...lines].join('\n')
}

function toJsonLines(predictions: Predictions): string {
  return [...predictions].map(([id, attributions]) => `${JSON.stringify({ id, attributions })}\n`).join('')
}

function readPredictions(file: string): Predictions {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, attributions }) => [id, attributions]))
}

function readVersion(path: string): string {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version
}
