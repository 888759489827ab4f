import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { built } from '../support/built.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Lynford Echo on Monday.'
const REPORT = parse(TEXT)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
})
afterAll(() => rm(folder, { recursive: true }))

const articles = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${JSON.stringify({ id: from + i, text: TEXT })}\n`).join('')
const read = (output: string) =>
  output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
const idsOf = (output: string) => read(output).map(({ id }) => id)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function run(args: readonly string[], input: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), '--ndjson', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

/** A run that goes on while the test does something. */
function start(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  const child = spawn(process.execPath, [built('dist/cli.js'), '--ndjson', ...args], {
    cwd: folder,
    stdio: ['pipe', stdout, 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk
  })
  // The test ends it before all is written.
  child.stdin?.on('error', () => {})
  return { child, output }
}

async function ended(child: ChildProcess) {
  const [code, signal] = await once(child, 'close')
  return signal ?? code
}

async function until(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('an article a line in, a report a line out, bad lines in their places', () => {
  const lines = `${articles(0, 2)}{"id":2,"te\r\n${articles(3, 5)}{"id":"x","text":null}\n${articles(6, 7).trimEnd()}`
  const { code, stdout, stderr } = run(['--concurrency', '2'], `\ufeff${lines}`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'hearsay: 2 without a report; the output says why\n' })
  const report = (id: number) => ({ id, report: REPORT })
  expect(read(stdout)).toEqual([
    report(0),
    report(1),
    { id: null, error: { code: 'INVALID_LINE', message: expect.any(String) }, line: 3 },
    report(3),
    report(4),
    { id: 'x', error: { code: 'INVALID_TEXT', message: expect.any(String) }, line: 6 },
    report(6),
  ])
})

test('options that go together, and that do not', () => {
  const line = '{"id":1,"text":"\\"It is safe,\\" Mara Voss told the Lantern.","outlet":"Daily Lantern"}\n'
  expect(read(run(['--min-confidence', '1', '--unordered'], line).stdout)).toMatchObject([{ id: 1 }])
  for (const [args, message] of [
    [['--format', 'json'], "option '--ndjson' cannot be used with option '--format <format>'"],
    [['--concurrency', '0'], "option '--concurrency <n>' argument '0' is invalid. It should be a whole number from 1"],
    [['--resume', 'nowhere'], '--resume nowhere: no such file or folder'],
  ] as const) {
    const { code, stdout, stderr } = run(args, line)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.startsWith(`hearsay: ${message}`)).toBe(true)
  }
  const alone = spawnSync(process.execPath, [built('dist/cli.js'), '--unordered'], { input: '', encoding: 'utf8' })
  expect(alone).toMatchObject({
    status: 2,
    stderr: "hearsay: option '--unordered' needs --ndjson; see hearsay --help\n",
  })
})

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: what was read is written, each line whole', async (signal, exit) => {
    const { child, output } = start([])
    child.stdin?.write(articles(0, 60))
    await until(() => output.stdout.includes('\n'))
    child.kill(signal)
    expect(await ended(child)).toBe(exit)
    const ids = idsOf(output.stdout)
    expect(ids).toEqual(upTo(ids.length))
    expect(output.stdout.endsWith('\n')).toBe(true)
  })

  test('while nothing comes in', async () => {
    const { child, output } = start([])
    child.stdin?.write(articles(0, 3))
    await until(() => idsOf(output.stdout).length === 3)
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
  })
})

describe('a run that was broken off', () => {
  test.each(['SIGINT', 'SIGKILL'] as const)('goes on, with no article lost or doubled: %s', async (signal) => {
    const input = join(folder, 'in.ndjson')
    const output = join(folder, `out-${signal}.ndjson`)
    await writeFile(input, `${articles(0, 30)}no article\n${articles(30, 80)}`)
    const descriptor = openSync(output, 'a')
    const { child } = start(['in.ndjson'], descriptor)
    for (let size = 0; size === 0; ) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      size = (await readFile(output)).length
    }
    child.kill(signal)
    await ended(child)
    // As if the last line had been under way when the power failed.
    const before = await readFile(output)
    await truncate(output, before.length - 5)

    const resumed = spawnSync(process.execPath, [built('dist/cli.js'), '--ndjson', '--resume', output, input], {
      stdio: ['ignore', openSync(output, 'a'), 'pipe'],
    })
    expect(resumed.status).toBe(0)
    const lines = read(await readFile(output, 'utf8'))
    expect(lines.map(({ id }) => id)).toEqual([...upTo(30), null, ...upTo(80).slice(30)])
    expect(lines.every(({ report, line }) => report || line === 31)).toBe(true)
  })
})

test('a reader that goes away early is no error', async () => {
  const { child, output } = start([])
  child.stdin?.write(articles(0, 2000))
  await until(() => output.stdout.includes('\n'))
  child.stdout?.destroy()
  expect(await ended(child)).toBe(0)
  expect(output.stderr).toBe('')
})

test('no more is held than a window: what nobody takes is not read', async () => {
  const { child } = start(['--concurrency', '1'])
  child.stdout?.removeAllListeners('data').pause()
  const line = Buffer.from(`${JSON.stringify({ id: 1, text: TEXT.repeat(100) })}\n`)
  let written = 0
  const full = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 3000))
  while (written < 5000) {
    written++
    const room =
      child.stdin?.write(line) ||
      (await Promise.race([once(child.stdin as never, 'drain').then(() => false), full()])) === false
    if (!room) break
  }
  expect(written).toBeLessThan(1000)
  child.kill('SIGKILL')
  await ended(child)
})
