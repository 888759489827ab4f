import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { Piscina } from 'piscina'
import { train } from './train.js'
import { findPython } from './train-network.js'
import type { WorkerSettings } from './worker.js'
import { toJson, toWeights } from './write-weights.js'

const USAGE = `npm run train -- FOLDER [--seed N] [--threads N] [--out FILE]

Trains all models on the train part of PolNeAR in FOLDER and writes the weights (default weights/weights.json),
the same for the same seed (default 1) on any number of threads (default 2).`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    out: { type: 'string', default: 'weights/weights.json' },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const seed = toWhole('seed', values.seed)
const threads = toWhole('threads', values.threads)
const python = findPython()
if (python === null) {
  console.error(
    'Training needs a Python with PyTorch and NumPy, for one of the models: install them (Debian: apt-get install ' +
      'python3-torch python3-numpy), and name the program in the environment variable PYTHON if it is not "python3".',
  )
  process.exit(2)
}
const started = Date.now()
const log = (line: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`)
const pool = new Piscina({
  filename: new URL('worker.ts', import.meta.url).href,
  execArgv: ['--import', 'tsx'],
  workerData: { folder, seed, python } satisfies WorkerSettings,
  minThreads: threads,
  maxThreads: threads,
})
const weights = toWeights(await train(folder, seed, (job) => pool.run(job), log))
await pool.destroy()
const written = toJson(weights)
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, written)
log(`wrote ${values.out}: ${mega(written.length)} MB, gzipped ${mega(gzipSync(written).length)} MB`)

function toWhole(name: string, value: string): number {
  if (/^\d+$/.test(value) && Number(value) > 0) return Number(value)
  console.error(`--${name} should be a whole number from 1 on but is "${value}".\n\n${USAGE}`)
  process.exit(2)
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(2)
}
