import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readPolnear, readTrees } from '../../eval/corpus.js'

const TEXT = '😀 Amadi said no.'
const folder = makeFolder({
  'data/dev/text/ferry_1.txt': TEXT,
  'data/dev/text/unread.txt': 'Nobody annotated this.',
  'data/dev/attributions/ferry_1_bbbb.ann': 'T1\tCue 2 7\tAmadi\nE1\tAttribution:T1 Cue:T1\n',
  'data/dev/attributions/ferry_1_aaaa.ann': 'T1\tCue 8 12\tsaid\nE1\tAttribution:T1 Cue:T1\n',
  'data/metadata.tsv': 'compartment\tfilename\tpublisher\ndev\tferry_1\tlantern\n',
  'trees/dev.tsv.gz': gzipSync(
    `# a line about the format: form, start, end\n# ferry_1\n${[
      '😀\t0\t1\t😀\tSYM\t3\tdep\tO',
      'Amadi\t2\t7\tAmadi\tNNP\t3\tnsubj\tPERSON',
      'said\t8\t12\tsay\tVBD\t0\troot\tO',
      '',
      'no\t13\t15\tno\tUH\t0\troot\tO',
      '#\t15\t16\t#\t#\t1\tpunct\tO',
    ].join('\n')}\n\n`,
  ),
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the first annotator counts; texts nobody annotated are left out', () => {
  const articles = readPolnear(folder, 'dev')
  expect(articles.map(({ id, publisher }) => [id, publisher])).toEqual([['ferry_1', 'lantern']])
  const [start, end] = articles[0]?.attributions[0]?.cue[0] ?? []
  expect(TEXT.slice(start, end)).toBe('said')
})

test('trees: heads count from 0 in their sentence, offsets in UTF-16', () => {
  const sentences = readTrees(folder, 'dev').get('ferry_1')
  expect(sentences?.map((sentence) => sentence.map(({ form, head }) => [form, head]))).toEqual([
    [
      ['😀', 2],
      ['Amadi', 2],
      ['said', -1],
    ],
    [
      ['no', -1],
      ['#', 0],
    ],
  ])
  const said = sentences?.[0]?.[2]
  expect(said).toMatchObject({ lemma: 'say', tag: 'VBD', relation: 'root' })
  expect(TEXT.slice(said?.start, said?.end)).toBe('said')
})

test('another folder is told apart, with what was expected and what to do', () => {
  expect(() => readPolnear(folder, 'train')).toThrow(/data\/train\/text.*git clone/)
  expect(() => readTrees(folder, 'train')).toThrow(/train\.tsv\.gz/)
})

function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'polnear-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}
