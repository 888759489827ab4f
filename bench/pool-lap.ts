/** One lap of the pools' race, in a process of its own: pool, threads, articles. Prints what it measured. */
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { newsArticles } from './news-articles.js'

export interface PoolLap {
  /** From the first result to the last: the models are loaded, all threads are at work. */
  readonly articlesPerSecond: number
  readonly firstResultMs: number
  /** Of processor time, over all threads, while that clock runs. */
  readonly cpuSecondsPerArticle: number
  readonly attributions: number
}

/** So many are parsed before the clock starts: threads that have just loaded run slowly at first. */
const WARM_UP = 50

const [pool = '', threads = '1', count = '0'] = process.argv.slice(2)
const total = WARM_UP + Number(count)
const articles = newsArticles(total)

const started = performance.now()
const times: number[] = []
let attributions = 0
let used = process.cpuUsage()
for await (const found of pool === 'piscina' ? withPiscina(Number(threads)) : withHearsay(Number(threads))) {
  times.push(performance.now())
  if (times.length === WARM_UP) used = process.cpuUsage()
  attributions += found
}
if (times.length !== total) throw new Error(`Expected ${total} results, got ${times.length}.`)

const { user, system } = process.cpuUsage(used)
const [first = 0, begin = 0, end = 0] = [times[0], times[WARM_UP - 1], times.at(-1)]
const lap: PoolLap = {
  articlesPerSecond: (Number(count) * 1000) / (end - begin),
  firstResultMs: first - started,
  cpuSecondsPerArticle: (user + system) / 1e6 / Number(count),
  attributions,
}
console.log(JSON.stringify(lap))

async function* withHearsay(concurrency: number): AsyncGenerator<number> {
  const { parseAll }: typeof import('../src/pool/index.js') = await import(dist('pool.js'))
  for await (const result of parseAll(articles, { concurrency })) {
    if ('error' in result) throw new Error(result.error.message)
    yield result.report.attributions.length
  }
}

/** The same with piscina: as many tasks under way as in our window, results in order. */
async function* withPiscina(threads: number): AsyncGenerator<number> {
  const filename = fileURLToPath(new URL('piscina-worker.mjs', import.meta.url))
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads, execArgv: [] })
  const queue: Promise<{ readonly attributions: readonly unknown[] }>[] = []
  for (const { text } of articles) {
    queue.push(pool.run(text))
    if (queue.length === threads * 8) yield (await queue.shift())?.attributions.length ?? 0
  }
  for (const report of queue) yield (await report).attributions.length
  await pool.destroy()
}

function dist(file: string): string {
  return new URL(`../dist/${file}`, import.meta.url).href
}
