import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.js'

export interface StartUp {
  /** A process that does nothing, in milliseconds. */
  readonly node: number
  /** A process that imports the library. */
  readonly imported: number
  /** A process that imports the library and parses one sentence. */
  readonly firstResult: number
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const IMPORT = `import { parse } from 'hearsay'\n`
const PARSE = `${IMPORT}if (!parse('"It is over," said Mara Voss.').entities) throw new Error('nothing came')`

/** Medians over as many processes of each kind, started in turn. */
export function measureStartUp(spawns: number): StartUp {
  const times = { node: [] as number[], imported: [] as number[], firstResult: [] as number[] }
  for (let i = 0; i < spawns; i++) {
    times.node.push(time(''))
    times.imported.push(time(IMPORT))
    times.firstResult.push(time(PARSE))
  }
  return { node: median(times.node), imported: median(times.imported), firstResult: median(times.firstResult) }
}

function time(script: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT })
  return performance.now() - start
}
