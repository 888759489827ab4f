import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Alone } from './parse-alone.js'

/** What a text of a size takes, in a process of its own. */
export interface Step extends Alone {
  /** UTF-16 units, as asked for. */
  readonly size: number
}

/** Parses one text of each size. Time that grows faster than the size is a fault; so is memory that stays in use. */
export async function measureGrowth(sizes: readonly number[]): Promise<readonly Step[]> {
  const steps: Step[] = []
  for (const size of sizes) steps.push({ size, ...(await parseAlone(size)) })
  return steps
}

async function parseAlone(size: number): Promise<Alone> {
  const child = fork(fileURLToPath(new URL('parse-alone.ts', import.meta.url)), [String(size)])
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`A process that parses ${size} characters ended with ${code} before it sent its figures.`)
  })
  const [alone] = await Promise.race([once(child, 'message'), failed])
  return alone as Alone
}
