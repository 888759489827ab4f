/**
 * Feeds the parser texts that no paper would print, and checks every report.
 *
 *     npm run fuzz -- --minutes 60 --seed 7      texts until the time is up; the same texts from the same seed
 *     npm run fuzz -- --texts 1000               so many texts
 *
 * A text with a fault is written to fixtures/hostile, where the tests read it from then on; the run is added to
 * fuzz/results/fuzz.json.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeArticle } from '../bench/articles.js'
import { readArticles, readCases, readHostile } from '../test/support/cases.js'
import { HOSTILE } from '../test/support/hostile.js'
import { createRandom } from '../train/random.js'
import { findFault } from './find-fault.js'
import { mutate } from './mutate.js'

interface Run {
  readonly commit: string
  readonly seed: number
  readonly texts: number
  /** UTF-16 units. */
  readonly size: number
  readonly minutes: number
  readonly faults: number
}

const RESULT = new URL('results/fuzz.json', import.meta.url)
const FOUND = new URL('../fixtures/hostile/', import.meta.url)
const MOST_FAULTS = 20

main()

function main(): void {
  const { values } = parseArgs({
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, texts: { type: 'string' } },
  })
  const seed = Number(values.seed ?? 1)
  const most = Number(values.texts ?? Number.POSITIVE_INFINITY)
  const minutes = Number(values.minutes ?? (values.texts === undefined ? 1 : Number.POSITIVE_INFINITY))
  if (!Number.isInteger(seed) || !(most > 0) || !(minutes > 0)) {
    throw new Error('Expected --minutes N, --seed N and --texts N, all numbers above 0.')
  }
  const done = run(seed, most, minutes)
  record(done)
  console.log(`${done.texts} texts, ${done.size} characters, ${done.minutes} minutes, ${done.faults} with a fault`)
  process.exitCode = done.faults === 0 ? 0 : 1
}

function run(seed: number, most: number, minutes: number): Run {
  const random = createRandom(seed)
  const seeds = collectSeeds()
  const start = Date.now()
  const elapsed = (): number => (Date.now() - start) / 60_000
  let [texts, size, faults] = [0, 0, 0]
  while (texts < most && faults < MOST_FAULTS && (texts % 100 > 0 || elapsed() < minutes)) {
    const text = mutate(seeds, random)
    const fault = findFault(text, texts)
    texts++
    size += text.length
    if (texts % 50_000 === 0) console.log(`${texts} texts, ${elapsed().toFixed(1)} minutes`)
    if (fault === null) continue
    faults++
    console.error(`${keep(text)}: ${fault}`)
  }
  return { commit: headCommit(), seed, texts, size, minutes: Math.round(elapsed() * 10) / 10, faults }
}

/** Real sentences break more than noise does: all fixtures, and articles written for the benchmark. */
function collectSeeds(): readonly string[] {
  const fixtures = [...readCases(), ...readArticles()].map(({ text }) => text)
  const hostile = [...HOSTILE, ...readHostile()].map(([, text]) => text)
  const articles = Array.from({ length: 20 }, (_, index) => writeArticle(1_500, index))
  return [...fixtures, ...hostile, ...articles]
}

function keep(text: string): string {
  const name = `found-${createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, 8)}.txt`
  writeFileSync(new URL(name, FOUND), text)
  return name
}

function record(done: Run): void {
  const runs = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')).runs as readonly Run[]) : []
  const all = [...runs, done]
  const texts = all.reduce((sum, each) => sum + each.texts, 0)
  mkdirSync(new URL('.', RESULT), { recursive: true })
  writeFileSync(RESULT, `${JSON.stringify({ texts, runs: all }, null, 2)}\n`)
}

function headCommit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
