/**
 * Computes what to plan by from bench/results/pool.json, and puts it into this folder's README.
 *
 *     npm run plan
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What bench/pool.ts measures, as far as a plan needs it. */
export interface Measured {
  readonly machine: { readonly cpu: string; readonly node: string }
  readonly articles: { readonly characters: number }
  readonly laps: readonly { readonly threads: number; readonly cpuSecondsPerArticle: number }[]
  readonly memory: readonly { readonly threads: number; readonly megabytes: number }[]
}

/** A decade of news, and what a core costs by the hour in a cloud, in dollars. */
const DECADE = 200_000_000
const PRICE = 0.04
const CORES = 1000

/** The figures as a table of Markdown. */
export function planTable({ machine, articles, laps, memory }: Measured): string {
  const seconds = laps.find(({ threads }) => threads === 1)?.cpuSecondsPerArticle ?? Number.NaN
  const megabytes = memory.find(({ threads }) => threads === 1)?.megabytes ?? Number.NaN
  const hours = (DECADE * seconds) / 3600
  const rows = [
    ['measured on', `${machine.cpu}, Node ${machine.node}; articles of ${whole(articles.characters)} characters`],
    ['articles an hour a core', whole(3600 / seconds)],
    ['memory a worker (`--concurrency 1`)', `${whole(megabytes)} MB`],
    [`${whole(DECADE)} articles, a decade of news`, `${whole(hours)} core-hours`],
    [`… on ${whole(CORES)} cores`, `${(hours / CORES).toPrecision(2)} hours`],
    [`… at $${PRICE} a core-hour`, `$${whole(hours * PRICE)}`],
  ]
  return ['| | |', '| --- | ---: |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n')
}

/** Two figures are as many as a plan is good for. */
function whole(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en')
}

/** The README with the table in it. */
export function withPlan(readme: string, measured: Measured): string {
  const [start, end] = ['<!-- plan:start -->', '<!-- plan:end -->']
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`Expected ${start} and ${end} in the README.`)
  return `${readme.slice(0, before + start.length)}\n${planTable(measured)}\n${readme.slice(after)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = new URL('README.md', import.meta.url)
  const measured = JSON.parse(readFileSync(new URL('../../bench/results/pool.json', import.meta.url), 'utf8'))
  writeFileSync(readme, withPlan(readFileSync(readme, 'utf8'), measured))
}
