import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from '../src/index.js'
import { built, ROOT } from '../test/support/built.js'
import { installNode, VERSIONS } from './install-nodes.js'

const ARTICLE = `${ROOT}fixtures/articles/ferry.txt`
const TEXT = readFileSync(ARTICLE, 'utf8')
const REPORT = JSON.parse(JSON.stringify(parse(TEXT)))
const READ = `const text = fs.readFileSync(${JSON.stringify(ARTICLE)}, 'utf8')`
const PRINT = 'process.stdout.write(JSON.stringify(parse(text)))'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-compat-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The article as a page; of its paragraphs the command makes the same text again. */
const page = join(folder, 'page.html')
const paragraphs = TEXT.split(/\n+/).filter(Boolean)
writeFileSync(
  page,
  `<!doctype html><title>Ferries</title><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body>`,
)

describe.each(VERSIONS)('Node %i', (version) => {
  const node = installNode(version)
  if (node === null) console.warn(`Node ${version} cannot be installed from the registry: its tests are skipped.`)

  function run(...args: readonly string[]): string {
    return execFileSync(node ?? '', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  }
  const evaluate = (type: 'module' | 'commonjs', script: string): unknown =>
    JSON.parse(run(`--input-type=${type}`, '--eval', script))

  test.skipIf(node === null)('is that', () => {
    expect(run('--version')).toMatch(new RegExp(`^v${version}\\.`))
  })

  test.skipIf(node === null)('imports it', () => {
    const script = `import fs from 'node:fs'\nimport { parse } from 'hearsay'\n${READ}\n${PRINT}`
    expect(evaluate('module', script)).toEqual(REPORT)
  })

  test.skipIf(node === null)('requires it', () => {
    const script = `const fs = require('node:fs')\nconst { parse } = require('hearsay')\n${READ}\n${PRINT}`
    expect(evaluate('commonjs', script)).toEqual(REPORT)
  })

  test.skipIf(node === null)('has it on threads', () => {
    const script = `
      import fs from 'node:fs'
      import { parseAll } from 'hearsay/pool'
      ${READ}
      const reports = []
      for await (const { report } of parseAll([1, 2, 3].map((id) => ({ id, text })), { concurrency: 2 })) reports.push(report)
      process.stdout.write(JSON.stringify(reports))`
    expect(evaluate('module', script)).toEqual([REPORT, REPORT, REPORT])
  })

  test.skipIf(node === null)('runs the command: a file, a page, a line of NDJSON', () => {
    const command = built('dist/cli.js')
    expect(JSON.parse(run(command, '--format', 'json', ARTICLE))).toEqual(REPORT)
    expect(JSON.parse(run(command, '--format', 'json', page)).report).toEqual(REPORT)
    const line = JSON.stringify({ id: 1, text: TEXT })
    const printed = execFileSync(node ?? '', [command, '--ndjson'], { input: line, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual({ id: 1, report: REPORT })
  })
})
