/**
 * How the parser does on the project's own cases and articles.
 *
 *     tsx eval/cases.ts            prints the figures
 *     tsx eval/cases.ts passive    prints what is wrong in the files whose names hold "passive"
 *     tsx eval/cases.ts --write    writes eval/results/cases.json and fixtures/misses.txt
 */
import { writeFileSync } from 'node:fs'
import { parse } from '../src/index.js'
import type { Case } from '../test/support/case-format.js'
import { caseKey, readArticles, readCases } from '../test/support/cases.js'
import { checkCase } from '../test/support/check-case.js'
import { type CaseFigures, type CaseResults, measure } from '../test/support/measure.js'

const MISSES_HEADER = `# Cases that the parser gets wrong, written by "tsx eval/cases.ts --write". A case that is wrong and not named here fails
# the tests, and so does one that is named here and right.
`

main(process.argv.slice(2))

function main(args: readonly string[]): void {
  const wanted = args.find((arg) => !arg.startsWith('--'))
  if (wanted !== undefined) explain(wanted)
  else report(args.includes('--write'))
}

function explain(wanted: string): void {
  for (const each of [...readCases(), ...readArticles()]) {
    if (!`${each.file} ${each.name}`.includes(wanted)) continue
    const differences = differencesOf(each)
    if (differences.length > 0) console.log([caseKey(each), ...differences].join('\n  '))
  }
}

function report(write: boolean): void {
  const cases = readCases()
  const results: CaseResults = {
    cases: measure(cases),
    files: measureBy(cases, (each) => each.file),
    articles: measureBy(readArticles(), (each) => each.name),
  }
  print(results)
  if (!write) return
  const misses = cases.filter((each) => differencesOf(each).length > 0).map(caseKey)
  put('results/cases.json', `${JSON.stringify(results, null, 2)}\n`)
  put('../fixtures/misses.txt', MISSES_HEADER + misses.map((key) => `${key}\n`).join(''))
}

function measureBy(cases: readonly Case[], nameOf: (each: Case) => string): Readonly<Record<string, CaseFigures>> {
  const names = [...new Set(cases.map(nameOf))]
  return Object.fromEntries(names.map((name) => [name, measure(cases.filter((each) => nameOf(each) === name))]))
}

function print({ cases, files, articles }: CaseResults): void {
  const rows = [...Object.entries(files), ['all cases', cases] as const, ...Object.entries(articles)]
  console.log(`${' '.repeat(28)}cases right    quotes   triples  spurious`)
  for (const [name, row] of rows) {
    const cells = [
      share(row.right, row.cases),
      share(row.quotes, row.attributions),
      share(row.triples, row.attributions),
      `${row.spurious}`.padStart(10),
    ]
    console.log(name.padEnd(28) + cells.join(''))
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '' : `${part}/${whole}`).padStart(10)
}

function differencesOf({ text, options, expected }: Case): readonly string[] {
  return checkCase(parse(text, options), expected)
}

function put(path: string, content: string): void {
  writeFileSync(new URL(path, import.meta.url), content)
}
