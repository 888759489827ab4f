import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Parser } from '../../src/types.js'
import { aReport } from '../support/a-report.js'

interface Scene {
  readonly stdin?: string
  readonly terminal?: { readonly columns: number; readonly colors: boolean }
}

let folder: string
let article: string
let other: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
  article = join(folder, 'article.txt')
  other = join(folder, 'other.txt')
  await writeFile(other, 'Rivers rise.')
  await writeFile(article, '\ufeffThe bridge is safe.')
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command line over a parser that finds one statement in every text. */
async function play(args: readonly string[], { stdin = '', terminal }: Scene = {}) {
  const calls: Parameters<Parser['parse']>[] = []
  let [stdout, stderr] = ['', '']
  const tty = terminal && { isTTY: true, columns: terminal.columns, hasColors: () => terminal.colors }
  const code = await run(args, {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal !== undefined }),
    stdout: { ...tty, write: (text) => (stdout += text) },
    stderr: { ...tty, write: (text) => (stderr += text) },
    loadParser: async () => ({
      parse: (...call) => {
        calls.push(call)
        return aReport({})
      },
    }),
    loadRender: () => import('../../src/render/index.js'),
    loadExport: () => import('../../src/export/index.js'),
    loadPool: () => import('../../src/pool/index.js'),
    signals: process,
  })
  return { code, stdout, stderr, calls }
}

test('a table on a terminal, as wide as it and in colours', async () => {
  const { stdout } = await play([article], { terminal: { columns: 61, colors: true } })
  const [header] = stdout.split('\n')
  expect(header?.startsWith('\u001b[1mquote ')).toBe(true)
  expect(stripVTControlCharacters(header ?? '')).toHaveLength(61)
})

test('a table without colours where the terminal has none', async () => {
  const { stdout } = await play([article], { terminal: { columns: 80, colors: false } })
  expect(stdout).toMatch(/^quote .*confidence\nThe bridge is safe {2}Mara Voss/)
})

test('the report as JSON elsewhere', async () => {
  const { stdout, stderr, code } = await play([article])
  expect(stdout).toBe(`${JSON.stringify(aReport({}), null, 2)}\n`)
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
})

test('options and the text without its byte-order mark reach the parser', async () => {
  const { calls } = await play(['--statements-only', '--min-confidence', '.3', '--outlet', 'Lantern', article])
  expect(calls).toEqual([
    ['The bridge is safe.', { outlet: 'Lantern', author: null, minConfidence: 0.3, kinds: ['statement'] }],
  ])
})

test('standard input where no file is given, or for "-"', async () => {
  const piped = await play(['--format', 'ndjson'], { stdin: '\ufeffRivers rise — “yes”.' })
  expect(piped.calls[0]?.[0]).toBe('Rivers rise — “yes”.')
  expect(JSON.parse(piped.stdout)).toEqual({ file: '-', report: aReport({}) })
  const among = await play(['--format', 'ndjson', article, '-'], { stdin: 'Rivers rise.' })
  expect(among.calls.map(([text]) => text)).toEqual(['The bridge is safe.', 'Rivers rise.'])
})

test('help instead of waiting for a person to type an article', async () => {
  const { code, stdout, stderr } = await play([], { terminal: { columns: 80, colors: true } })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Usage: hearsay')
})

test('several files as a table have their names as headings', async () => {
  const { stdout } = await play(['--format', 'table', article, other])
  expect(stdout.split('\n').filter((line) => line === article || line === other)).toEqual([article, other])
})

test('a fault of the parser is no fault of the file', async () => {
  const broken = run([article], {
    stdin: Readable.from([]),
    stdout: { write: () => true },
    stderr: { write: () => true },
    loadParser: async () => {
      throw new TypeError('a bug')
    },
    loadRender: () => import('../../src/render/index.js'),
    loadExport: () => import('../../src/export/index.js'),
    loadPool: () => import('../../src/pool/index.js'),
    signals: process,
  })
  await expect(broken).rejects.toThrow('a bug')
})
