import { expect, test } from 'vitest'
import { nameOutputs } from '../../src/cli/name-outputs.js'

test.each<[readonly string[], readonly string[]]>([
  [['bridge.txt'], ['bridge']],
  [
    ['news/bridge.txt', 'news/flood.html'],
    ['bridge', 'flood'],
  ],
  [
    ['news/2025/bridge.txt', 'news/2026/bridge.txt'],
    ['2025/bridge', '2026/bridge'],
  ],
  [
    ['news/bridge.txt', 'news/old/bridge.txt'],
    ['bridge', 'old/bridge'],
  ],
  [
    ['a/bridge.txt', '/elsewhere/bridge.txt'],
    [`${process.cwd().slice(1)}/a/bridge`, 'elsewhere/bridge'],
  ],
  [
    ['../above/bridge.txt', 'bridge.txt'],
    ['above/bridge', `${process.cwd().split('/').at(-1)}/bridge`],
  ],
  [['-'], ['stdin']],
  [
    ['-', 'news/stdin.txt'],
    ['stdin', 'stdin.txt'],
  ],
  [
    ['v1.2.txt', '.hidden', 'README'],
    ['v1.2', '.hidden', 'README'],
  ],
])('%j become %j', (inputs, expected) => {
  expect([...nameOutputs(inputs).values()]).toEqual(expected)
})

test('no two inputs have one output', () => {
  const inputs = ['bridge.txt', 'bridge.html', 'Bridge.TXT', 'bridge.html.md', 'bridge']
  const names = [...nameOutputs(inputs).values()]
  expect(names.slice(0, 2)).toEqual(['bridge', 'bridge.html'])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(inputs.length)
})
