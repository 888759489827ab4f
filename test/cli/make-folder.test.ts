import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../src/cli/make-folder.js'

let base = ''

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hearsay-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

test('a folder in folders that are missing; one that is there already; two at once', async () => {
  const folder = join(base, 'a', 'b', 'c')
  await Promise.all([makeFolder(folder), makeFolder(folder)])
  await makeFolder(`${folder}/`)
  expect((await stat(folder)).isDirectory()).toBe(true)
})

test('a file in the way', async () => {
  await writeFile(join(base, 'a'), '')
  await expect(makeFolder(join(base, 'a'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(base, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.skipIf(!existsSync('/proc/self'))('where nothing can be made', async () => {
  await expect(makeFolder('/proc/nothing')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(makeFolder('/proc/nothing/below')).rejects.toMatchObject({ code: 'ENOENT' })
})
