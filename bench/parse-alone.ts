/** Run as a process of its own by growth.ts: parses one long text and sends what that took. */
import { writeArticle } from './articles.js'
import { parse } from './library.js'

export interface Alone {
  readonly milliseconds: number
  readonly found: number
  /** Megabytes of the heap that are in use before the text, and when its report has been let go. */
  readonly heapBefore: number
  readonly heapAfter: number
  /** The most memory that the process ever had, in megabytes. */
  readonly peak: number
}

const MB = 2 ** 20

process.send?.(parseAlone(writeArticle(Number(process.argv[2]), 1)))

function parseAlone(text: string): Alone {
  parse(writeArticle(20_000, 2))
  const heapBefore = heapInUse()
  const start = performance.now()
  const found = parse(text).attributions.length
  const milliseconds = performance.now() - start
  return { milliseconds, found, heapBefore, heapAfter: heapInUse(), peak: process.resourceUsage().maxRSS / 1024 }
}

function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MB
}
