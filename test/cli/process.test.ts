import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { parse } from '../../src/index.js'
import { built } from '../support/built.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Lynford Echo on Monday.\n'
const ENCODED = { latin1: Buffer.from('Déjà vu, she said.', 'latin1'), cut: Buffer.from([0x22, 0xe2, 0x80]) }

let folder: string
const inside = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
  await writeFile(inside('article.txt'), TEXT)
  await writeFile(inside('marked.txt'), `\ufeff${TEXT}`)
  await writeFile(inside('empty.txt'), '')
  await writeFile(inside('latin1.txt'), ENCODED.latin1)
  await writeFile(inside('cut.txt'), ENCODED.cut)
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the built command in the folder of the files above. */
function hearsay(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

describe('formats', () => {
  test('JSON where nothing is asked for and the output is piped', () => {
    const { code, stdout, stderr } = hearsay(['article.txt'])
    expect(stdout).toBe(`${JSON.stringify(parse(TEXT), null, 2)}\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('json of several files says which is which', () => {
    const { stdout } = hearsay(['--format', 'json', 'article.txt', 'empty.txt'])
    expect(JSON.parse(stdout)).toEqual([
      { file: 'article.txt', report: parse(TEXT) },
      { file: 'empty.txt', report: { attributions: [], entities: [] } },
    ])
  })

  test('ndjson has a line a file, be it a single one', () => {
    const lines = hearsay(['--format', 'ndjson', 'article.txt', 'empty.txt']).stdout.split('\n')
    expect(lines.slice(0, -1).map((line) => JSON.parse(line).file)).toEqual(['article.txt', 'empty.txt'])
    expect(JSON.parse(hearsay(['--format=ndjson', 'article.txt']).stdout).report).toEqual(parse(TEXT))
  })

  test('text and table name speaker, outlet and quote, without colours', () => {
    expect(hearsay(['--format', 'text', 'article.txt']).stdout).toBe(
      'Mara Voss (Lynford Echo): “The bridge is safe,”\n',
    )
    expect(hearsay(['--format', 'table', 'article.txt']).stdout).toMatch(
      /^quote +speaker +outlet +type +confidence\nThe bridge is safe, +Mara Voss +Lynford Echo +direct +[01]\.\d\d\n$/,
    )
  })
})

test('standard input reads as a file does', () => {
  expect(hearsay([], TEXT)).toEqual(hearsay(['article.txt']))
  expect(hearsay(['-'], TEXT)).toEqual(hearsay(['article.txt']))
})

test('a byte-order mark moves no offset', () => {
  expect(hearsay(['marked.txt']).stdout).toBe(hearsay(['article.txt']).stdout)
  expect(hearsay([], `\ufeff${TEXT}`).stdout).toBe(hearsay(['article.txt']).stdout)
})

test('an empty file is an article without attributions', () => {
  expect(hearsay(['--format', 'table', 'empty.txt']).stdout).toBe('No attributions found.\n')
  expect(hearsay(['--format', 'text', 'empty.txt'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--min-confidence leaves out what is less probable', () => {
  const { attributions } = JSON.parse(hearsay(['--min-confidence', '1', 'article.txt']).stdout)
  expect(attributions.filter(({ confidence }: { confidence: number }) => confidence < 1)).toEqual([])
})

test('--version and --help', () => {
  expect(hearsay(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const help = hearsay(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('Usage: hearsay')
})

describe('bad input: a line on standard error and exit code 2', () => {
  test.each([
    [['nowhere.txt'], 'nowhere.txt: no such file'],
    [['.'], '.: is a directory, not a file'],
    [['article.txt/x'], 'article.txt/x: ENOTDIR: not a directory'],
    [['latin1.txt'], 'latin1.txt: not valid UTF-8 text'],
    [['cut.txt'], 'cut.txt: not valid UTF-8 text'],
    [['--frmat', 'json'], 'unknown option --frmat; did you mean --format?'],
    [['--format', 'xml', 'article.txt'], '--format should be one of table, json, ndjson, text but is "xml"'],
    [['--min-confidence', 'high'], '--min-confidence should be a number from 0 to 1 but is "high"'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = hearsay(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.startsWith(`hearsay: ${message}`)).toBe(true)
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1)
  })

  test('bytes on standard input that are no UTF-8', () => {
    const { code, stdout, stderr } = hearsay([], ENCODED.latin1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^hearsay: standard input: not valid UTF-8 text.*\n$/)
  })

  test.each(['json', 'ndjson'])('the other files still get done: %s', (format) => {
    const args = ['--format', format, 'nowhere.txt', 'article.txt', 'latin1.txt', 'empty.txt']
    const { code, stdout, stderr } = hearsay(args)
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    const results =
      format === 'json'
        ? JSON.parse(stdout)
        : stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
    expect(results.map(({ file }: { file: string }) => file)).toEqual(['article.txt', 'empty.txt'])
  })

  test('two files asked for are an array, though one could not be read', () => {
    expect(JSON.parse(hearsay(['article.txt', 'nowhere.txt']).stdout)).toHaveLength(1)
  })
})

test('a reader that goes away early is no error', async () => {
  const child = spawn(process.execPath, [built('dist/cli.js'), '--format', 'json'])
  child.stdout.destroy()
  child.stdin.end(TEXT.repeat(200))
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test.skipIf(!existsSync('/dev/full'))('a full disk is a line on standard error', () => {
  const { status, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), '--help'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^hearsay: standard output: ENOSPC.*\n$/),
  })
})
