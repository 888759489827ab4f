/**
 * Writes the figures of the README and the model card and the README's pictures from the result files; with --check,
 * fails where they are out of step.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { OURS } from '../bench/engines/engine.js'
import { type Coverage, describeTests, type Mutations } from './describe-tests.js'
import { describeFigures, type Published, type ReportResult } from './figures.js'
import { fillMarked } from './fill-marked.js'
import type { Picture } from './pictures/draw.js'
import type { Reading } from './pictures/draw-growth.js'
import { drawPictures } from './pictures/draw-pictures.js'
import { type Result, readResult, resultName } from './results.js'

/** `bench/results/bench.json`, as far as the README shows it. */
interface Speed {
  readonly rows: readonly { readonly what: string; readonly value: string }[]
  readonly growth: readonly Reading[]
}

const README = 'README.md'
const DOCUMENTS = [README, 'docs/model-card.md']
/** Seen from the project's folder. */
const PICTURES = 'docs/pictures'
const ROOT = new URL('../', import.meta.url)
const SPEED = new URL('../bench/results/bench.json', import.meta.url)
const MUTATIONS = new URL('../mutation/results.json', import.meta.url)
const COVERAGE = new URL('../test/coverage.json', import.meta.url)
const PUBLISHED = new URL('published.json', import.meta.url)

process.exitCode = main(parseArgs({ options: { check: { type: 'boolean' } } }).values.check ?? false)

/** @returns the exit code. */
function main(check: boolean): number {
  const result = readResult<Result>(resultName('dev'))
  if (result === null) {
    console.error('No figures yet: run `npm run eval -- PATH/PolNeAR` first.')
    return 1
  }
  const published = readJson<Published>(PUBLISHED)
  const speed = existsSync(SPEED) ? readJson<Speed>(SPEED) : null
  const figures = describeFigures(result, published, readResult<ReportResult>('report'))
  const { pictures, growth } = drawPictures(result, published, speed?.growth ?? [], OURS)
  const documents = DOCUMENTS.map((file): [string, string] => {
    const filled = fillMarked(readText(file) ?? '', 'figures', figures)
    if (file !== README) return [file, filled]
    const shown = fillMarked(fillMarked(filled, 'pictures', show(pictures)), 'growth', show(growth))
    return [file, fillTests(speed ? fillSpeed(shown, speed) : shown)]
  })
  const files = [...documents, ...[...pictures, ...growth].map((picture) => [pathOf(picture), picture.svg] as const)]
  const stale = files.filter(([file, text]) => readText(file) !== text)
  if (!check) for (const [file, text] of stale) writeText(file, text)
  else
    for (const [file] of stale) console.error(`${file} is out of step with the result files: run \`npm run readme\`.`)
  return check && stale.length > 0 ? 1 : 0
}

function show(pictures: readonly Picture[]): string {
  return pictures.map((picture) => `![${picture.alt}](${pathOf(picture)})`).join('\n')
}

function pathOf({ name }: Picture): string {
  return `${PICTURES}/${name}.svg`
}

function fillSpeed(readme: string, speed: Speed): string {
  const rows = speed.rows.map(({ what, value }) => `| ${what} | ${value} |`)
  return fillMarked(readme, 'speed', ['| | |', '| --- | ---: |', ...rows].join('\n'))
}

function fillTests(readme: string): string {
  if (!existsSync(MUTATIONS) || !existsSync(COVERAGE)) return readme
  return fillMarked(readme, 'tests', describeTests(readJson<Mutations>(MUTATIONS), readJson<Coverage>(COVERAGE)))
}

/** `null` where there is no such file yet. */
function readText(file: string): string | null {
  const url = new URL(file, ROOT)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

function writeText(file: string, text: string): void {
  const url = new URL(file, ROOT)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
