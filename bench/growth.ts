import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Engine } from './engines/engine.js'
import type { Alone } from './read-alone.js'

/** What an engine takes for a text of a size, in a process of its own. */
export interface Step extends Alone {
  /** Name of it. */
  readonly engine: string
  /** UTF-16 units. */
  readonly size: number
}

const ALONE = fileURLToPath(new URL('read-alone.ts', import.meta.url))

/**
 * Lets an engine read one text of each size, from the shortest on. Time that grows faster than the size is a fault; so is
 * memory that stays in use.
 *
 * @param patience Milliseconds after which a process is ended. With it, as with one that fails, the steps end.
 */
export async function measureGrowth(
  engine: Engine,
  sizes: readonly number[],
  patience: number,
): Promise<readonly Step[]> {
  const steps: Step[] = []
  for (const size of sizes) {
    const alone = await readAlone(engine, size, patience)
    if (alone === null) {
      console.error(`${engine.name}: no figures for ${size} characters, its process failed or took too long.`)
      break
    }
    steps.push({ engine: engine.name, size, ...alone })
  }
  return steps
}

async function readAlone({ file }: Engine, size: number, patience: number): Promise<Alone | null> {
  const child = fork(ALONE, [file, String(size)], { timeout: patience })
  const ended = once(child, 'exit').then(() => [null])
  const [alone] = await Promise.race([once(child, 'message'), ended])
  return alone as Alone | null
}
