/** Writes the figures of the README and the model card from the result files; with --check, fails where they are out of step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Coverage, describeTests, type Mutations } from './describe-tests.js'
import { describeFigures, type Published, type ReportResult } from './figures.js'
import { fillMarked } from './fill-marked.js'
import { type Result, readResult } from './results.js'

/** `bench/results/bench.json`, as far as the README shows it. */
interface Speed {
  readonly rows: readonly { readonly what: string; readonly value: string }[]
}

const README = 'README.md'
const DOCUMENTS = [README, 'docs/model-card.md']
const SPEED = new URL('../bench/results/bench.json', import.meta.url)
const MUTATIONS = new URL('../mutation/results.json', import.meta.url)
const COVERAGE = new URL('../test/coverage.json', import.meta.url)
const PUBLISHED = new URL('published.json', import.meta.url)

process.exitCode = main(parseArgs({ options: { check: { type: 'boolean' } } }).values.check ?? false)

/** @returns the exit code. */
function main(check: boolean): number {
  const result = readResult<Result>('polnear-dev')
  if (result === null) {
    console.error('No figures yet: run `npm run eval -- PATH/PolNeAR` first.')
    return 1
  }
  const figures = describeFigures(result, readJson<Published>(PUBLISHED), readResult<ReportResult>('report'))
  const stale = DOCUMENTS.filter((name) => {
    const file = new URL(`../${name}`, import.meta.url)
    const before = readFileSync(file, 'utf8')
    const filled = fillMarked(before, 'figures', figures)
    const after = name === README ? fillTests(fillSpeed(filled)) : filled
    if (!check) writeFileSync(file, after)
    return after !== before
  })
  if (check)
    for (const name of stale) console.error(`${name} is out of step with the result files: run \`npm run readme\`.`)
  return check && stale.length > 0 ? 1 : 0
}

function fillSpeed(readme: string): string {
  if (!existsSync(SPEED)) return readme
  const rows = readJson<Speed>(SPEED).rows.map(({ what, value }) => `| ${what} | ${value} |`)
  return fillMarked(readme, 'speed', ['| | |', '| --- | ---: |', ...rows].join('\n'))
}

function fillTests(readme: string): string {
  if (!existsSync(MUTATIONS) || !existsSync(COVERAGE)) return readme
  return fillMarked(readme, 'tests', describeTests(readJson<Mutations>(MUTATIONS), readJson<Coverage>(COVERAGE)))
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
