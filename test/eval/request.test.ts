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

test('earlier predictions go by the name of their file, or by one that is given', () => {
  const { against } = readRequest(['corpus', '--against', 'runs/without-names.jsonl'])
  expect(against).toEqual({ file: 'runs/without-names.jsonl', name: 'without-names' })
  const named = readRequest(['corpus', '--against', 'before.jsonl', '--against-name', '0.1.0'])
  expect(named.against).toEqual({ file: 'before.jsonl', name: '0.1.0' })
})

test.each([
  [[], 'Expected the folder'],
  [['corpus', 'dve'], 'Expected dev, train or test, got "dve"'],
  [['corpus', '--chekc'], "'--chekc'"],
  [['corpus', '--limit', 'few'], 'got "few"'],
  [['corpus', '--limit', '3', '--check'], 'leave out --limit'],
  [['corpus', '--against-name', '0.1.0'], 'names what --against gives'],
])('%j is refused', (args, message) => {
  expect(() => readRequest(args)).toThrow(message)
})
