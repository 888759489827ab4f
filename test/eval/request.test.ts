import { expect, test } from 'vitest'
import { readRequest } from '../../eval/request.js'

test('a folder is enough', () => {
  expect(readRequest(['nowhere/PolNeAR'])).toEqual({
    folder: 'nowhere/PolNeAR',
    part: 'dev',
    gold: null,
    check: false,
    errors: false,
    predictions: null,
    against: null,
    limit: Number.POSITIVE_INFINITY,
  })
})

test('options', () => {
  const request = readRequest(['corpus', 'train', '--gold', 'g.jsonl', '--errors', '--limit', '3'])
  expect(request).toMatchObject({ part: 'train', gold: 'g.jsonl', errors: true, limit: 3 })
})

test.each([
  [[], 'Expected the folder'],
  [['corpus', 'dve'], 'Expected dev, train or test, got "dve"'],
  [['corpus', '--chekc'], "'--chekc'"],
  [['corpus', '--limit', 'few'], 'got "few"'],
  [['corpus', '--limit', '3', '--check'], 'leave out --limit'],
])('%j is refused', (args, message) => {
  expect(() => readRequest(args)).toThrow(message)
})
