import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/read-arguments.js'
import { USAGE } from '../../src/cli/usage.js'

test('nothing given: all defaults', () => {
  expect(readArguments([])).toEqual({
    name: 'parse',
    files: [],
    format: null,
    options: { outlet: null, author: null, minConfidence: 0 },
  })
})

test('every option reaches the parser', () => {
  const args = ['a.txt', '--format', 'ndjson', '--min-confidence=0.5', '--statements-only', '--outlet', 'Daily Lantern']
  expect(readArguments([...args, '--author', 'Mara Voss', '--', '--b.txt'])).toEqual({
    name: 'parse',
    files: ['a.txt', '--b.txt'],
    format: 'ndjson',
    options: { outlet: 'Daily Lantern', author: 'Mara Voss', minConfidence: 0.5, kinds: ['statement'] },
  })
})

test('help and version win over the rest', () => {
  expect(readArguments(['a.txt', '-h', '-v'])).toEqual({ name: 'help' })
  expect(readArguments(['a.txt', '--version'])).toEqual({ name: 'version' })
})

describe('what is wrong is said in one line', () => {
  test.each([
    [['--frmat', 'json'], 'unknown option --frmat; did you mean --format?'],
    [['--zzzzzz'], 'unknown option --zzzzzz; see hearsay --help'],
    [['-x'], 'unknown option -x; see hearsay --help'],
    [['--format', 'xml'], '--format should be one of table, json, ndjson, text but is "xml"'],
    [['--format'], "Option '--format <value>' argument missing; see hearsay --help"],
    [['--format', '--help'], "Option '--format' argument is ambiguous; see hearsay --help"],
    [['--statements-only=no'], "Option '--statements-only' does not take an argument; see hearsay --help"],
    [['--min-confidence', '1.5'], '--min-confidence should be a number from 0 to 1 but is "1.5"'],
    [['--min-confidence', ''], '--min-confidence should be a number from 0 to 1 but is ""'],
    [['--min-confidence=-0.1'], '--min-confidence should be a number from 0 to 1 but is "-0.1"'],
    [['--min-confidence', 'high'], '--min-confidence should be a number from 0 to 1 but is "high"'],
    [['--outlet', ' '], '--outlet should be a name but is empty'],
    [['--author', ''], '--author should be a name but is empty'],
  ])('%j', (args, message) => {
    expect(() => readArguments(args)).toThrow(expect.objectContaining({ name: 'CliError', message }))
  })
})

test('the help names every option that is read', () => {
  const known = [...USAGE.matchAll(/^ {2}(?:-., )?--([a-z-]+)/gm)].map((match) => match[1])
  expect(known).toEqual(['format', 'min-confidence', 'statements-only', 'outlet', 'author', 'help', 'version'])
})

test('the help fits a terminal of 120 columns', () => {
  expect(Math.max(...USAGE.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})
