import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArticle } from './articles.js'

export interface TextSet {
  readonly name: string
  readonly texts: readonly string[]
}

/** UTF-16 units of the articles that we write ourselves, as short as a wire item and as long as a magazine's feature. */
const SIZES = [2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 12_000, 16_000, 32_000]
const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url))

/** The sets of texts that the engines read. Of a folder given, at most the first fifty files. */
export function collectTexts(folder: string | undefined): readonly TextSet[] {
  const own = { name: 'written for this', texts: SIZES.map((size, seed) => writeArticle(size, seed)) }
  const fixtures = { name: 'fixtures/articles', texts: readTexts(FIXTURES) }
  return folder === undefined
    ? [own, fixtures]
    : [own, fixtures, { name: 'given', texts: readTexts(folder).slice(0, 50) }]
}

function readTexts(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.endsWith('.expected.txt'))
  if (files.length === 0) throw new Error(`Expected text files (*.txt) in ${folder}, found none.`)
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
}
