import { EventEmitter } from 'node:events'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NdjsonCommand, parseNdjson } from '../../../src/cli/ndjson/parse-ndjson.js'
import type { Surroundings } from '../../../src/cli/surroundings.js'
import type { Article, ParseAllOptions, Result } from '../../../src/pool/index.js'

const REPORT = { attributions: [], entities: [] }
const COMMAND: NdjsonCommand = { files: [], concurrency: null, ordered: true, resume: null, options: {} }

let folder: string
const inside = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Given {
  readonly stdin?: Readable
  readonly stdout?: Writable & { readonly fd?: number }
  readonly parseAll?: typeof inTurn
}

/** Gives every article the same report, one after the other. */
async function* inTurn<Id>(
  articles: AsyncIterable<Article<Id>>,
  _options?: ParseAllOptions,
): AsyncGenerator<Result<Id>> {
  for await (const { id, text } of articles) {
    yield typeof text === 'string' ? { id, report: REPORT } : { id, error: { code: 'INVALID_TEXT', message: 'none' } }
  }
}

async function run(command: Partial<NdjsonCommand>, { stdin = Readable.from([]), stdout, parseAll = inTurn }: Given) {
  const signals = new EventEmitter()
  let output = ''
  let stderr = ''
  const sink = new Writable({
    write(chunk, _, done) {
      output += chunk
      done()
    },
  })
  const around: Surroundings = {
    loadParser: () => import('../../../src/index.js'),
    loadRender: () => import('../../../src/render/index.js'),
    loadExport: () => import('../../../src/export/index.js'),
    loadPool: async () => ({ parseAll: parseAll as never }),
    stdin,
    stdout: stdout ?? sink,
    stderr: { write: (text: string) => (stderr += text) },
    signals,
  }
  const ended = parseNdjson({ ...COMMAND, ...command }, around)
  ended.catch(() => {})
  const code = () => ended
  return {
    signals,
    output: () => output,
    lines: () =>
      output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    stderr: () => stderr,
    code,
  }
}

const article = (id: number | string) => `${JSON.stringify({ id, text: `text ${id}` })}\n`
const bytes = (...pieces: readonly string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)))

test('a line for a line, in place, though some hold no article', async () => {
  const stdin = bytes(article(1), 'no JSON\n\n', '{"id":2}\n', article('c').trimEnd())
  const { code, lines, stderr } = await run({}, { stdin })
  expect(await code()).toBe(0)
  expect(lines()).toEqual([
    { id: 1, report: REPORT },
    { id: null, error: { code: 'INVALID_LINE', message: expect.stringContaining('not JSON') }, line: 2 },
    { id: 2, error: { code: 'INVALID_TEXT', message: 'none' }, line: 4 },
    { id: 'c', report: REPORT },
  ])
  expect(stderr()).toBe('hearsay: 2 without a report; the output says why\n')
})

test('nothing of nothing', async () => {
  const { code, output, stderr } = await run({}, {})
  expect([await code(), output(), stderr()]).toEqual([0, '', ''])
})

test('options go to the pool', async () => {
  const given: (ParseAllOptions | undefined)[] = []
  const parseAll: typeof inTurn = (articles, options) => {
    given.push(options)
    return inTurn(articles)
  }
  const options = { outlet: 'Daily Lantern', minConfidence: 0.5 }
  await (await run({ options, ordered: false, concurrency: 3 }, { parseAll })).code()
  await (await run({}, { parseAll })).code()
  expect(given).toEqual([{ ...options, ordered: false, concurrency: 3 }, { ordered: true }])
})

describe('files', () => {
  test('one after the other, each with lines of its own; what cannot be read stops none', async () => {
    await writeFile(inside('a.ndjson'), `${article('a')}{`)
    await writeFile(inside('b.ndjson'), article('b'))
    const files = ['a.ndjson', 'none.ndjson', 'b.ndjson'].map(inside)
    const { code, lines, stderr } = await run({ files: [...files, '-'] }, { stdin: bytes(article('c')) })
    expect(await code()).toBe(2)
    expect(lines().map(({ id, line }) => id ?? line)).toEqual(['a', 2, 'b', 'c'])
    expect(stderr()).toMatch(/^hearsay: .*none\.ndjson: no such file or folder\n/)
  })
})

describe('back-pressure', () => {
  test('nothing is written while the reader is not ready, nor is the input read to its end', async () => {
    let read = 0
    async function* endless() {
      while (true) yield Buffer.from(article(read++))
    }
    const stdout = new PassThrough({ highWaterMark: 100 })
    const stdin = Readable.from(endless(), { highWaterMark: 1 })
    const { signals, code } = await run({}, { stdin, stdout })
    await setTimeout(50)
    expect(read).toBeLessThan(10)
    signals.emit('SIGINT', 'SIGINT', 2)
    stdout.resume()
    expect(await code()).toBe(130)
  })
})

describe('signals', () => {
  /** Holds back the results until it is told. */
  function held() {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const parseAll: typeof inTurn = async function* (articles) {
      const results = []
      for await (const result of inTurn(articles)) results.push(result)
      await released
      yield* results
    }
    return { parseAll, release }
  }

  test.each([
    ['SIGINT', 2, 130],
    ['SIGTERM', 15, 143],
  ])('%s ends the reading; what was read is still written', async (signal, number, exit) => {
    const stdin = new PassThrough()
    const { parseAll, release } = held()
    const { signals, code, output, lines } = await run({}, { stdin, parseAll })
    stdin.write(`${article(1)}${article(2)}{"id": 3, "te`)
    await setTimeout(20)
    signals.emit(signal, signal, number)
    expect(output()).toBe('')
    release()
    expect(await code()).toBe(exit)
    expect(lines().map(({ id }) => id)).toEqual([1, 2])
  })

  test('the second one is left to the system, and so are all once the run is over', async () => {
    const stdin = new PassThrough()
    const { signals, code } = await run({}, { stdin })
    await setTimeout(5)
    expect(signals.listenerCount('SIGINT')).toBe(1)
    signals.emit('SIGINT', 'SIGINT', 2)
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
    await code()
    const other = await run({}, {})
    await other.code()
    expect(other.signals.eventNames()).toEqual([])
  })
})

describe('resuming', () => {
  const input = [article(1), 'no JSON\n', article('1'), article(3)]
  const keys = (lines: readonly { id: unknown; line?: number }[]) => lines.map(({ id, line }) => id ?? line)

  test('skips what the earlier output holds, be it an error', async () => {
    const earlier = await run({}, { stdin: bytes(...input.slice(0, 2)) })
    await earlier.code()
    await writeFile(inside('out.ndjson'), earlier.output())
    const { code, lines } = await run({ resume: inside('out.ndjson') }, { stdin: bytes(...input) })
    expect(await code()).toBe(0)
    expect(keys(lines())).toEqual(['1', 3])
  })

  test('a torn last line is done again; it is cut off where the output goes on in the same file', async () => {
    const whole = await run({}, { stdin: bytes(...input) })
    await whole.code()
    const torn = `${whole.output().split('\n').slice(0, 2).join('\n')}\n{"id":"1","rep`
    await writeFile(inside('torn.ndjson'), torn)

    const elsewhere = await run({ resume: inside('torn.ndjson') }, { stdin: bytes(...input) })
    await elsewhere.code()
    expect(keys(elsewhere.lines())).toEqual(['1', 3])
    expect(await readFile(inside('torn.ndjson'), 'utf8')).toBe(torn)

    const file = await open(inside('torn.ndjson'), 'a')
    const stdout = Object.assign(file.createWriteStream(), { fd: file.fd })
    const same = await run({ resume: inside('torn.ndjson') }, { stdin: bytes(...input), stdout })
    await same.code()
    await new Promise((resolve) => stdout.end(resolve))
    expect(await readFile(inside('torn.ndjson'), 'utf8')).toBe(whole.output())
  })

  test('a file that is not there is an error', async () => {
    const { code } = await run({ resume: inside('nowhere') }, {})
    await expect(code()).rejects.toThrow(/^--resume .*nowhere: no such file or folder$/)
  })
})
