import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findInputs } from '../../src/cli/find-inputs.js'

const FILES = [
  'news/b.txt',
  'news/a.TXT',
  'news/deep/down/c.html',
  'news/deep/d.htm',
  'news/deep/e.md',
  'news/.draft.txt',
  'news/.git/f.txt',
  'news/node_modules/g.txt',
  'news/picture.jpg',
  'notes [draft].txt',
  'pictures/x.jpg',
]
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
  for (const file of FILES) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), 'x')
  }
  await symlink('..', join(folder, 'news/deep/round'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What is found below the folder, and the complaints. */
async function find(...operands: readonly string[]) {
  const errors: string[] = []
  const given = operands.map((operand) => (operand === '-' ? operand : join(folder, operand)))
  const found = await findInputs(given, ({ message }) => errors.push(message.replaceAll(`${folder}/`, '')))
  return { files: found.map((file) => (file === '-' ? file : relative(folder, file))), errors }
}

test('a folder stands for the articles in it and below, in order', async () => {
  expect(await find('news')).toEqual({
    files: ['news/a.TXT', 'news/b.txt', 'news/deep/d.htm', 'news/deep/down/c.html', 'news/deep/e.md'],
    errors: [],
  })
})

test('a glob stands for what it matches', async () => {
  expect((await find('news/*.txt')).files).toEqual(['news/b.txt'])
  expect((await find('news/**/*.{htm,html}')).files).toEqual(['news/deep/d.htm', 'news/deep/down/c.html'])
  expect(await find('news/*.pdf')).toEqual({ files: [], errors: ['news/*.pdf: no file matches'] })
})

test('a file is itself, whatever its name looks like or ends in', async () => {
  expect((await find('notes [draft].txt', 'news/picture.jpg', '-')).files).toEqual([
    'notes [draft].txt',
    'news/picture.jpg',
    '-',
  ])
})

test('each file once, in the order of the arguments', async () => {
  expect((await find('news/b.txt', 'news/../news/*.txt', 'news/b.txt', 'news/deep')).files).toEqual([
    'news/b.txt',
    'news/deep/d.htm',
    'news/deep/down/c.html',
    'news/deep/e.md',
  ])
})

test('what names nothing is told, and the rest is found', async () => {
  expect(await find('nowhere.txt', 'pictures', 'news/b.txt/x', 'news/b.txt')).toEqual({
    files: ['news/b.txt'],
    errors: [
      'nowhere.txt: no such file or folder',
      'pictures: no article in this folder, that is, no .txt, .md, .html, .htm file',
      'news/b.txt/x: a part of the path is no folder',
    ],
  })
})
