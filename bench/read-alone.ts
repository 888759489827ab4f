/** Run as a process of its own by growth.ts: lets one engine read a long text and sends what that took. */
import { writeArticle } from './articles.js'
import type { Engine } from './engines/engine.js'
import { median } from './median.js'

export interface Alone {
  /** Median over as many readings as take a second, at least one. */
  readonly milliseconds: number
  readonly found: number
  /** Megabytes of the heap that are in use before the text, and when what was made of it has been let go. */
  readonly heapBefore: number
  readonly heapAfter: number
  /** The most memory that the process ever had, in megabytes. */
  readonly peak: number
}

const MB = 2 ** 20
const LONG_ENOUGH = 1000

const [file, size] = process.argv.slice(2)
const { engine } = (await import(String(file))) as { readonly engine: Engine }
process.send?.(readAlone(engine, writeArticle(Number(size), 1).slice(0, Number(size))))

function readAlone({ read }: Engine, text: string): Alone {
  read(writeArticle(20_000, 2))
  const heapBefore = heapInUse()
  const times: number[] = []
  let found = 0
  for (let spent = 0; spent < LONG_ENOUGH; spent += times.at(-1) ?? 0) {
    const start = performance.now()
    found = read(text)
    times.push(performance.now() - start)
  }
  const peak = process.resourceUsage().maxRSS / 1024
  return { milliseconds: median(times), found, heapBefore, heapAfter: heapInUse(), peak }
}

function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MB
}
