/** Counts what Stryker's report says, folder by folder, and writes mutation/results.json. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import manifest from '../package-lock.json' with { type: 'json' }
import { group } from '../src/audit/group.js'
import { type Score, scoreOf, type Tested } from './score.js'

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Tested[] }>>
}

const REPORT = new URL('../.cache/mutation/report.json', import.meta.url)
const RESULTS = new URL('results.json', import.meta.url)

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
const byFolder = group(Object.entries(files), ([file]) => [dirname(file)])
const folders = [...byFolder].map(([folder, entries]): [string, Score] => [
  folder,
  scoreOf(entries.flatMap(([, { mutants }]) => mutants)),
])
const results = {
  stryker: versionOf('@stryker-mutator/core'),
  vitest: versionOf('vitest'),
  all: scoreOf(Object.values(files).flatMap(({ mutants }) => mutants)),
  folders: Object.fromEntries(folders.sort(([left], [right]) => (left < right ? -1 : 1))),
}
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
console.log(`${results.all.score} % of ${results.all.mutants} mutants noticed; see mutation/results.json`)

function versionOf(name: string): string {
  return (manifest.packages as Record<string, { version?: string }>)[`node_modules/${name}`]?.version ?? '?'
}
