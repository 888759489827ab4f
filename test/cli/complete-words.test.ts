import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { completeWords } from '../../src/cli/complete-words.js'
import { createProgram } from '../../src/cli/program.js'
import type { Surroundings } from '../../src/cli/surroundings.js'

const output = { write: () => true }
const program = createProgram(
  { stdin: Readable.from([]), stdout: output, stderr: output } as unknown as Surroundings,
  () => {},
)

/** The values offered for the last word, and whether files may stand there. */
function complete(...words: readonly string[]) {
  const lines = completeWords(program, words).split('\n').slice(0, -1)
  const values = lines.slice(0, -1).map((line) => line.split('\t')[0])
  return { values, files: lines.at(-1) === ':0' }
}

test('options by their beginnings, with what they are for', () => {
  expect(complete('--fo')).toEqual({ values: ['--format'], files: false })
  expect(complete('--o').values).toEqual(['--out', '--outlet'])
  expect(complete('-').values).toContain('--help')
  expect(completeWords(program, ['--vers'])).toBe('--version\tshow the version\n:4\n')
})

test('values of an option, however it is parted from it', () => {
  const expected = { values: ['csv'], files: false }
  expect(complete('--format', 'cs')).toEqual(expected)
  expect(complete('--format=cs')).toEqual(expected)
  expect(complete('--format', '=', 'cs')).toEqual(expected)
  expect(complete('--format', '').values).toContain('schema-org')
  expect(complete('--format', '=').values).toContain('schema-org')
  expect(complete('a.txt', '--format', 'x')).toEqual({ values: [], files: false })
})

test('files where files may stand', () => {
  expect(complete('')).toEqual({ values: [], files: true })
  expect(complete('news/')).toEqual({ values: [], files: true })
  expect(complete('--out', '')).toEqual({ values: [], files: true })
  expect(complete('--statements-only', '')).toEqual({ values: [], files: true })
  expect(complete('report', 'news/')).toEqual({ values: [], files: true })
  expect(complete()).toEqual({ values: [], files: true })
})

test('commands, and what they take', () => {
  expect(complete('rep')).toEqual({ values: ['report'], files: true })
  expect(complete('a.txt', 'rep')).toEqual({ values: [], files: true })
  expect(complete('report', '--format', '')).toEqual({ values: ['table', 'json', 'html'], files: false })
  expect(complete('complete', '')).toEqual({ values: ['bash', 'zsh', 'fish'], files: false })
})
