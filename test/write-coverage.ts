/** Writes test/coverage.json from what `npm run coverage` has measured: percent of lines and branches by folder. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { group } from '../src/audit/group.js'
import { ROOT } from './support/built.js'

type Unit = 'lines' | 'branches'
type Counts = Readonly<Record<Unit, { readonly total: number; readonly covered: number }>>

const { total: _, ...files } = JSON.parse(readFileSync(`${ROOT}.cache/coverage/coverage-summary.json`, 'utf8')) as {
  readonly total: Counts
  readonly [file: string]: Counts
}
const sources = Object.entries(files).filter(([file]) => relative(ROOT, file).startsWith('src/'))
const byFolder = group(sources, ([file]) => [dirname(relative(ROOT, file))])
const folders = [...byFolder]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([folder, entries]) => [folder, shareOf(entries.map(([, counts]) => counts))] as const)
const results = { all: shareOf(sources.map(([, counts]) => counts)), folders: Object.fromEntries(folders) }
writeFileSync(`${ROOT}test/coverage.json`, `${JSON.stringify(results, null, 2)}\n`)
console.log(`${results.all.lines} % of lines, ${results.all.branches} % of branches; see test/coverage.json`)

function shareOf(all: readonly Counts[]): Record<Unit, number> {
  const share = (unit: Unit): number => {
    const [covered, total] = (['covered', 'total'] as const).map((key) =>
      all.reduce((sum, each) => sum + each[unit][key], 0),
    )
    return total === 0 ? 100 : Number(((100 * (covered ?? 0)) / (total ?? 1)).toFixed(1))
  }
  return { lines: share('lines'), branches: share('branches') }
}
