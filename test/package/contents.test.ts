import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { built, ROOT, readBuilt } from '../support/built.js'

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

const MB = 1_000_000

test('the published files, and no others', () => {
  const { files, unpackedSize } = pack()
  // The types that several entries share stand in a file whose name has a hash.
  const paths = files.map(({ path }) => path.replace(/(?<=^dist\/types-)[\w-]{8}/, '*'))
  const [ofCommand, others] = [true, false].map((is) => paths.filter((path) => path.startsWith('dist/cli/') === is))
  // What only some commands need; the names have hashes.
  expect(ofCommand?.filter((path) => !/^dist\/cli\/[\w-]+\.js$/.test(path))).toEqual([])
  expect(others?.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY.md',
    'dist/cli.js',
    'dist/compromise.cjs',
    'dist/compromise.d.cts',
    'dist/compromise.d.ts',
    'dist/compromise.js',
    'dist/core.cjs',
    'dist/core.js',
    'dist/errors.cjs',
    'dist/errors.d.cts',
    'dist/errors.d.ts',
    'dist/errors.js',
    'dist/export.cjs',
    'dist/export.d.cts',
    'dist/export.d.ts',
    'dist/export.js',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/pool-worker.js',
    'dist/pool.cjs',
    'dist/pool.d.cts',
    'dist/pool.d.ts',
    'dist/pool.js',
    'dist/render.cjs',
    'dist/render.d.cts',
    'dist/render.d.ts',
    'dist/render.js',
    'dist/types-*.d.cts',
    'dist/types-*.d.ts',
    'dist/wink.cjs',
    'dist/wink.d.cts',
    'dist/wink.d.ts',
    'dist/wink.js',
    'package.json',
    'schema.json',
    'weights/index.cjs',
    'weights/index.d.cts',
    'weights/weights.json',
  ])
  // Weights are text, a third longer than their bytes, and half of it; the rest is two bundles of the library and the command.
  expect(unpackedSize).toBeLessThan(9 * MB)
})

test('the weights load in a browser about as fast as a page with pictures', () => {
  expect(zipped('weights/weights.json')).toBeLessThan(3 * MB)
})

test('the library beside its weights is small: code, word lists and outlets, but no copy of an engine', () => {
  // A quarter of it is the words whose kinds compromise knows.
  expect(zipped('dist/core.js')).toBeLessThan(0.25 * MB)
  expect(zipped('dist/core.cjs')).toBeLessThan(0.25 * MB)
})

test('the command uses the library beside it', () => {
  const command = readBuilt('dist/cli.js')
  for (const part of ['index', 'render', 'export'])
    expect(command).toMatch(new RegExp(`import\\(["']\\./${part}\\.js["']\\)`))
  expect(command.startsWith('#!/usr/bin/env node\n')).toBe(true)
})

test('THIRD-PARTY.md names every package that is bundled into the command', () => {
  const named = readFileSync(`${ROOT}THIRD-PARTY.md`, 'utf8')
  const files = ['dist/cli.js', ...readdirSync(`${ROOT}dist/cli`).map((name) => `dist/cli/${name}`)]
  const bundled = [
    ...files
      .map(readBuilt)
      .join('\n')
      .matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
  ].map((m) => m[1] ?? '')
  expect(bundled.length).toBeGreaterThan(0)
  expect([...new Set(bundled)].filter((name) => !named.includes(`- ${name}:`))).toEqual([])
})

function pack(): Packed {
  built('dist/index.js')
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' }),
  )
  return packed
}

function zipped(file: string): number {
  return gzipSync(readBuilt(file)).length
}
