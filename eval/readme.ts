/** Writes the README's figures from the result files; with --check, fails where they are out of step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFigures, type Published, type ReportResult } from './figures.js'
import { fillMarked } from './fill-marked.js'
import { type Result, readResult } from './results.js'

/** `bench/results/bench.json`, as far as the README shows it. */
interface Speed {
  readonly rows: readonly { readonly what: string; readonly value: string }[]
}

const README = new URL('../README.md', import.meta.url)
const SPEED = new URL('../bench/results/bench.json', import.meta.url)
const PUBLISHED = new URL('published.json', import.meta.url)

process.exitCode = main(parseArgs({ options: { check: { type: 'boolean' } } }).values.check ?? false)

/** @returns the exit code. */
function main(check: boolean): number {
  const result = readResult<Result>('polnear-dev')
  if (result === null) {
    console.error('No figures yet: run `npm run eval -- PATH/PolNeAR` first.')
    return 1
  }
  const before = readFileSync(README, 'utf8')
  const figures = describeFigures(result, readJson<Published>(PUBLISHED), readResult<ReportResult>('report'))
  const after = fillSpeed(fillMarked(before, 'figures', figures))
  if (check && after !== before) console.error('README.md is out of step with the result files: run `npm run readme`.')
  if (!check) writeFileSync(README, after)
  return check && after !== before ? 1 : 0
}

function fillSpeed(readme: string): string {
  if (!existsSync(SPEED)) return readme
  const rows = readJson<Speed>(SPEED).rows.map(({ what, value }) => `| ${what} | ${value} |`)
  return fillMarked(readme, 'speed', ['| | |', '| --- | ---: |', ...rows].join('\n'))
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
