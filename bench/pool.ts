/**
 * Measures how parsing many articles grows with threads, against piscina over the same parser, and writes
 * bench/results/pool.json, from which examples/spark computes what to plan by.
 *
 *     npm run bench:pool             300 articles
 *     npm run bench:pool -- 1000     as many as one likes
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import hearsay from '../package.json'
import { commandMemory } from './command-memory.js'
import { median } from './median.js'
import { CHARACTERS, newsArticles } from './news-articles.js'
import type { PoolLap } from './pool-lap.js'

const ROUNDS = 3
const RESULT = new URL('results/pool.json', import.meta.url)
const LAP = fileURLToPath(new URL('pool-lap.ts', import.meta.url))

const count = Number(process.argv[2] ?? 300)
const most = availableParallelism()
const runners = [
  { pool: 'hearsay', threads: 1 },
  { pool: 'hearsay', threads: most },
  { pool: 'piscina', threads: most },
]
/** In turn, so that what slows the machine down for a while slows them all. */
const rounds = Array.from({ length: ROUNDS }, () => runners.map((runner) => ({ ...runner, ...run(runner) })))

const laps = runners.map((runner, i) => {
  const own = rounds.flatMap((round) => round[i] ?? [])
  const middle = (of: (lap: PoolLap) => number) => median(own.map(of))
  return {
    ...runner,
    articlesPerSecond: middle((lap) => lap.articlesPerSecond),
    firstResultMs: middle((lap) => lap.firstResultMs),
    cpuSecondsPerArticle: middle((lap) => lap.cpuSecondsPerArticle),
  }
})
const memory = [1, most].map((threads) => ({ threads, megabytes: commandMemory(threads, newsArticles(count)) }))

const measured = {
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: most, memoryGB: totalmem() / 2 ** 30, node: process.version },
  versions: { hearsay: hearsay.version, piscina: Piscina.version },
  articles: { count, characters: CHARACTERS, attributions: rounds[0]?.[0]?.attributions },
  laps,
  speedUp: { threads: most, times: median(rounds.map(([a, b]) => speed(b) / speed(a))) },
  againstPiscina: median(rounds.map(([, b, c]) => speed(b) / speed(c))),
  memory,
}
mkdirSync(new URL('.', RESULT), { recursive: true })
writeFileSync(RESULT, `${JSON.stringify(measured, round, 2)}\n`)
console.table(laps)
console.log(`${most} threads against 1: ${measured.speedUp.times.toFixed(2)} times as fast`)

function run({ pool, threads }: (typeof runners)[number]): PoolLap {
  const args = ['--import', 'tsx', LAP, pool, String(threads), String(count)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function speed(lap: PoolLap | undefined): number {
  return lap?.articlesPerSecond ?? Number.NaN
}

/** Three figures are as many as a measurement here is good for. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value
}
