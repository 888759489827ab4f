/**
 * Measures time, start-up, memory and growth, and writes bench/results/bench.json, from which the README's table is made.
 *
 *     npm run bench                   own articles and the fixtures
 *     npm run bench -- path/to/texts  and the *.txt files of a folder
 *     npm run bench -- --quick        a round of each and short texts, to see that all runs; writes nothing
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { describeSpeed } from './describe-speed.js'
import { engine as compromise } from './engines/compromise.js'
import { OURS } from './engines/engine.js'
import { engine as hearsay } from './engines/hearsay.js'
import { engine as quoteParser } from './engines/quote-parser.js'
import { engine as wink } from './engines/wink.js'
import { engine as winkWhole } from './engines/wink-whole.js'
import { measureGrowth, type Step } from './growth.js'
import { race } from './race.js'
import { measureStartUp } from './start-up.js'
import { collectTexts } from './texts.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } })
const quick = values.quick ?? false

const ENGINES = [hearsay, wink, winkWhole, compromise, quoteParser]
const ROUNDS = quick ? 1 : 15
const WARM_UP = quick ? 0 : 8
const SPAWNS = quick ? 1 : 11
/** Half a step between two powers of ten. */
const SIZES = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000].map((thousands) => 1000 * thousands)
/** Milliseconds that an engine may take for one text. */
const PATIENCE = 180_000
const RESULT = new URL('results/bench.json', import.meta.url)

const speed = collectTexts(positionals[0]).map((set) => ({
  texts: set.name,
  articles: set.texts.length,
  size: set.texts.reduce((sum, text) => sum + text.length, 0),
  laps: race(ENGINES, wink, set, ROUNDS, WARM_UP),
}))
const startUp = measureStartUp(SPAWNS)
const sizes = quick ? SIZES.slice(0, 3) : SIZES
const growth: Step[] = []
for (const engine of ENGINES.filter((each) => each !== winkWhole))
  growth.push(...(await measureGrowth(engine, sizes, PATIENCE)))
if (growth.filter(({ engine }) => engine === OURS).length < sizes.length)
  throw new Error(`${OURS} did not read every text.`)

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
if (!quick) {
  mkdirSync(new URL('.', RESULT), { recursive: true })
  writeFileSync(RESULT, `${JSON.stringify({ rows, ...measured }, round, 2)}\n`)
}
for (const { what, value } of rows) console.log(`${what.padEnd(70)} ${value}`)

/** Three figures are as many as a measurement here is good for. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value
}
