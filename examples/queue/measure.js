/**
 * Measures what the README claims, and writes results/kills.json:
 *
 *     npm run measure -- 10000 25    articles, kills of workers
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { runTrial } from './test/trial.js'

const [articles = 10_000, kills = 25] = process.argv.slice(2).map(Number)
const RESULT = new URL('results/kills.json', import.meta.url)

const figures = await runTrial({ articles, workers: 2, kills, pause: 1500 })
mkdirSync(new URL('.', RESULT), { recursive: true })
writeFileSync(RESULT, `${JSON.stringify({ ...figures, seconds: Math.round(figures.seconds) }, null, 2)}\n`)
console.log(figures)
