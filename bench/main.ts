/**
 * Measures time, start-up, memory and growth, and writes bench/results/bench.json, from which the README's table is made.
 *
 *     npm run bench                   own articles and the fixtures
 *     npm run bench -- path/to/texts  and the *.txt files of a folder
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { describeSpeed } from './describe-speed.js'
import { ENGINES } from './engines.js'
import { measureGrowth } from './growth.js'
import { race } from './race.js'
import { measureStartUp } from './start-up.js'
import { collectTexts } from './texts.js'

const ROUNDS = 9
const SPAWNS = 11
const SIZES = [100_000, 1_000_000, 10_000_000]
const RESULT = new URL('results/bench.json', import.meta.url)

const [hearsay, wink] = ENGINES
if (!hearsay || !wink) throw new Error('Expected the library and its reference among the engines.')

const speed = collectTexts(process.argv[2]).map((set) => ({
  texts: set.name,
  articles: set.texts.length,
  size: set.texts.reduce((sum, text) => sum + text.length, 0),
  laps: race(ENGINES, wink, set, ROUNDS),
}))
const startUp = measureStartUp(SPAWNS)
const growth = await measureGrowth(SIZES)

const measured = {
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: totalmem() / 2 ** 30,
    node: process.version,
  },
  versions: Object.fromEntries(ENGINES.map(({ name, version }) => [name, version])),
  speed,
  startUp,
  growth,
}
const rows = describeSpeed(measured)
mkdirSync(new URL('.', RESULT), { recursive: true })
writeFileSync(RESULT, `${JSON.stringify({ rows, ...measured }, round, 2)}\n`)
for (const { what, value } of rows) console.log(`${what.padEnd(70)} ${value}`)

/** Three figures are as many as a measurement here is good for. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value
}
