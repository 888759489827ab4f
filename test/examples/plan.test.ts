import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planTable, withPlan } from '../../examples/spark/plan.js'

const MEASURED = {
  machine: { cpu: 'Some processor', node: 'v20.0.0' },
  articles: { characters: 3600 },
  laps: [
    { threads: 1, cpuSecondsPerArticle: 0.036 },
    { threads: 2, cpuSecondsPerArticle: 1 },
  ],
  memory: [
    { threads: 1, megabytes: 204 },
    { threads: 2, megabytes: 999 },
  ],
}

test('figures of one thread, for a decade of news', () => {
  expect(planTable(MEASURED)).toBe(`| | |
| --- | ---: |
| measured on | Some processor, Node v20.0.0; articles of 3,600 characters |
| articles an hour a core | 100,000 |
| memory a worker (\`--concurrency 1\`) | 200 MB |
| 200,000,000 articles, a decade of news | 2,000 core-hours |
| … on 1,000 cores | 2.0 hours |
| … at $0.04 a core-hour | $80 |`)
})

test('the README says what was measured: else, npm run plan', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const readme = read('examples/spark/README.md')
  expect(readme).toBe(withPlan(readme, JSON.parse(read('bench/results/pool.json'))))
})
