import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Places, readBrat } from './brat.js'
import { utf16Offsets } from './offsets.js'

export type Part = 'train' | 'dev' | 'test'

export interface Article {
  readonly id: string
  readonly text: string
  /** PolNeAR's short name of the publisher ("nyt"), where its metadata tells. */
  readonly publisher: string | null
  readonly attributions: readonly Places[]
}

/** A token of the dependency trees; `start` and `end` are UTF-16 offsets into the article's text. */
export interface TreeToken {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  /** Penn Treebank. */
  readonly tag: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies, version 1. */
  readonly relation: string
}

export type TreeSentence = readonly TreeToken[]

/**
 * The articles of one part of PolNeAR, sorted by id, in the corpus's own layout:
 *
 *     FOLDER/data/PART/text/ARTICLE.txt
 *     FOLDER/data/PART/attributions/ARTICLE_ANNOTATOR.ann   (brat; the alphabetically first annotator counts)
 *     FOLDER/data/metadata.tsv                              (may be absent)
 *
 * @throws Error when the folder does not hold that part.
 */
export function readPolnear(folder: string, part: Part): Article[] {
  const texts = join(folder, 'data', part, 'text')
  const standoffs = join(folder, 'data', part, 'attributions')
  if (!existsSync(texts) || !existsSync(standoffs)) throw notPolnear(folder, part)
  const publishers = readPublishers(folder)
  const annotated = firstAnnotators(standoffs)
  return textIds(texts).flatMap((id) => {
    const standoff = annotated.get(id)
    if (standoff === undefined) return []
    const text = readFileSync(join(texts, `${id}.txt`), 'utf8')
    const attributions = readBrat(readFileSync(join(standoffs, standoff), 'utf8'), utf16Offsets(text))
    return [{ id, text, publisher: publishers.get(id) ?? null, attributions }]
  })
}

/**
 * The dependency trees of one part's articles, by article id, from `FOLDER/trees/PART.tsv.gz`; some articles have none.
 *
 *     # ARTICLE
 *     form  start  end  lemma  tag  head  relation  entity
 *
 * A line a token, tabs between, a blank line after each sentence; offsets in code points, heads from 1, 0 for the root.
 *
 * @throws Error when the file or the texts that it points into are not there.
 */
export function readTrees(folder: string, part: Part): Map<string, TreeSentence[]> {
  const file = join(folder, 'trees', `${part}.tsv.gz`)
  if (!existsSync(file)) throw noTrees(file)
  const trees = new Map<string, TreeSentence[]>()
  for (const block of gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^# (?=\S+$)/m)
    .slice(1)) {
    const [id = '', ...lines] = block.split('\n')
    const offsets = utf16Offsets(readFileSync(join(folder, 'data', part, 'text', `${id}.txt`), 'utf8'))
    trees.set(id, readSentences(lines, offsets))
  }
  return trees
}

function readSentences(lines: readonly string[], offsets: Int32Array): TreeSentence[] {
  const sentences: TreeToken[][] = []
  let sentence: TreeToken[] = []
  for (const line of lines) {
    if (line !== '') sentence.push(readToken(line, offsets))
    else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  return sentences
}

function readToken(line: string, offsets: Int32Array): TreeToken {
  const [form = '', start, end, lemma = '', tag = '', head, relation = ''] = line.split('\t')
  const place = (point: string | undefined) => offsets[Number(point)] ?? 0
  return { form, start: place(start), end: place(end), lemma, tag, head: Number(head) - 1, relation }
}

function textIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
}

/** Article id to the name of its first annotator's file. */
function firstAnnotators(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ann'))
  const latestFirst = files.sort().reverse()
  return new Map(latestFirst.map((file) => [file.slice(0, file.lastIndexOf('_')), file]))
}

function readPublishers(folder: string): Map<string, string> {
  const file = join(folder, 'data', 'metadata.tsv')
  if (!existsSync(file)) return new Map()
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  const article = header.indexOf('filename')
  const publisher = header.indexOf('publisher')
  return new Map(rows.flatMap((row) => (row[article] && row[publisher] ? [[row[article], row[publisher]]] : [])))
}

function notPolnear(folder: string, part: Part): Error {
  return new Error(
    `Expected PolNeAR in ${folder}, with data/${part}/text and data/${part}/attributions in it: not found. ` +
      'Get the corpus with `git clone https://github.com/networkdynamics/PolNeAR` and give that folder.',
  )
}

function noTrees(file: string): Error {
  return new Error(
    `Expected dependency trees in ${file}: no such file. They are the parses of the corpus's own corenlp folder, ` +
      'a line a token, as the comment on readTrees in eval/corpus.ts describes.',
  )
}
