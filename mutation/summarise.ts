/**
 * Counts what Stryker's report says, folder by folder, and writes mutation/results.json. A run takes hours, so that folders
 * which it left out keep what they had.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import manifest from '../package-lock.json' with { type: 'json' }
import { group } from '../src/audit/group.js'
import before from './results.json' with { type: 'json' }
import { addUp, type Score, scoreOf, type Tested } from './score.js'

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Tested[] }>>
}

const REPORT = new URL('../.cache/mutation/report.json', import.meta.url)
const RESULTS = new URL('results.json', import.meta.url)

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
const folders = new Map<string, Score>(Object.entries(before.folders))
for (const [folder, entries] of group(Object.entries(files), ([file]) => [dirname(file)])) {
  folders.set(folder, scoreOf(entries.flatMap(([, { mutants }]) => mutants)))
}
const results = {
  stryker: versionOf('@stryker-mutator/core'),
  vitest: versionOf('vitest'),
  all: addUp([...folders.values()]),
  folders: Object.fromEntries([...folders].sort(([left], [right]) => (left < right ? -1 : 1))),
}
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
console.log(`${results.all.score} % of ${results.all.mutants} mutants noticed; see mutation/results.json`)

function versionOf(name: string): string {
  return (manifest.packages as Record<string, { version?: string }>)[`node_modules/${name}`]?.version ?? '?'
}
