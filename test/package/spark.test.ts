import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { built } from '../support/built.js'

/** The filter of examples/spark. */
const FILTER = [process.execPath, built('dist/cli.js'), '--ndjson', '--concurrency', '1']
const PARALLEL = spawnSync('parallel', ['--version']).status === 0
const MINUTE = 60_000

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PEOPLE = ['Mara Voss', 'Ilan Reke', 'Ada Moreau']
const ARTICLES = Array.from({ length: 300 }, (_, id) => ({
  id,
  text: `“Gate ${id} is closed,” ${PEOPLE[id % PEOPLE.length]} told the Lynford Echo.`,
}))
const toLines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')

/** In an empty folder, with nothing in the environment but where programs are. */
function run([program = '', ...args]: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { code: status, stdout, stderr }
}

test('a partition without articles gives nothing', () => {
  expect(run(FILTER, '')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('bad articles fail no partition; what is wrong with the call does', () => {
  expect(run(FILTER, 'no article\n')).toMatchObject({ code: 0 })
  expect(run([...FILTER, '--unknown'], toLines(ARTICLES))).toMatchObject({ code: 2, stdout: '' })
})

test.skipIf(!PARALLEL)(
  'several processes of GNU parallel give, line for line, what one gives, and leave nothing behind',
  () => {
    const input = toLines(ARTICLES).replace('{"id":150,', '{"id"150,')
    const alone = run(FILTER, input)
    expect(alone.code).toBe(0)
    expect(alone.stdout.split('\n')).toHaveLength(ARTICLES.length + 1)

    const parallel = ['parallel', '--pipe', '-N', '100', '--jobs', '3', '--keep-order', '--halt', 'now,fail=1']
    const together = run([...parallel, ...FILTER], input)
    expect(together.code).toBe(0)
    // The line of the bad article counts within its block.
    expect(together.stdout).toBe(alone.stdout.replace('"line":151}', '"line":51}'))
    expect(readdirSync(folder)).toEqual([])
  },
  2 * MINUTE,
)

test.skipIf(!PARALLEL)(
  'a process that fails, fails the whole',
  () => {
    const { code } = run(
      ['parallel', '--pipe', '-N', '100', '--halt', 'now,fail=1', ...FILTER, '--unknown'],
      toLines(ARTICLES),
    )
    expect(code).not.toBe(0)
  },
  MINUTE,
)
