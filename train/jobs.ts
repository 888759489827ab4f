import type { Vocabulary } from '../src/attributions/evidence.js'
import { MOST_READINGS } from '../src/attributions/find-attributions.js'
import { createBlockReader, type ReadBlocks } from '../src/attributions/read-blocks.js'
import type { ReaderModel } from '../src/attributions/reader.js'
import type { Sketch } from '../src/attributions/sketch.js'
import type { Shortcuts } from '../src/linear/shortcuts.js'
import type { Table } from '../src/linear/table.js'
import { createSyntaxParser, type SyntaxModels } from '../src/syntax/parse-syntax.js'
import { Tagger } from '../src/syntax/tagger.js'
import type { Example } from './corpus.js'
import type { Parsed, ParsedArticle } from './parsed.js'
import type { Training } from './read-training.js'
import { see, toSketched } from './train-attributions.js'
import { trainNetwork } from './train-network.js'
import { learnTagShortcuts, learnTreeShortcuts } from './train-shortcuts.js'
import { type Names, trainArcs, trainRelations, trainTagger } from './train-syntax.js'
import { collectCueRates, collectLemmas } from './vocabulary.js'

/**
 * Jackknifing: a later model learns from what earlier ones say of articles that they were not trained on, or it
 * would trust them too much. Fold k holds every FOLDS-th article from the k-th on; fold `ALL` holds out none.
 */
export const FOLDS = 4
export const ALL = FOLDS

export interface TagModel {
  readonly table: Table
  readonly shortcuts: Shortcuts
}

export interface TaggerJob {
  readonly step: 'tagger'
  readonly fold: number
  readonly names: Names
}

export interface SyntaxJob {
  readonly step: 'syntax'
  readonly fold: number
  readonly names: Names
  readonly tagger: TagModel
  readonly tags: ReadonlyMap<string, Uint8Array>
}

export interface NetworkJob {
  readonly step: 'sketch' | 'network'
  readonly fold: number
  readonly names: Names
  readonly parsed: Parsed
  readonly vocabularies: readonly Vocabulary[]
  /** By id; none before the first step. */
  readonly sketches: ReadonlyMap<string, Sketch>
  /** A Python that has PyTorch. */
  readonly python: string
}

/** What a job learned, and what that says of the articles held out, by id. */
export interface Learned<Model, Said> {
  readonly model: Model
  readonly heldOut: ReadonlyMap<string, Said>
}

export type Job = TaggerJob | SyntaxJob | NetworkJob

/** The articles to learn from, and those held out. */
export function split<T>(items: readonly T[], fold: number): { rest: T[]; heldOut: T[] } {
  const isHeldOut = (_: T, index: number) => fold !== ALL && index % FOLDS === fold
  return { rest: items.filter((item, k) => !isHeldOut(item, k)), heldOut: items.filter(isHeldOut) }
}

export function runTagger(examples: readonly Example[], job: TaggerJob, seed: number): Learned<TagModel, Uint8Array> {
  const { rest, heldOut } = split(examples, job.fold)
  const table = trainTagger(rest, job.names, seed)
  const model = { table, shortcuts: learnTagShortcuts(rest, table) }
  const tagger = new Tagger(model.table, model.shortcuts)
  const tagAll = ({ id, document, ids, engineTags }: Example): [string, Uint8Array] => {
    const tags = new Uint8Array(document.size)
    for (const sentence of document.sentences) tagger.tag(ids, engineTags, sentence, tags)
    return [id, tags]
  }
  return { model, heldOut: new Map(heldOut.map(tagAll)) }
}

export function runSyntax(
  examples: readonly Example[],
  { fold, names, tagger, tags }: SyntaxJob,
  seed: number,
): Learned<SyntaxModels, ParsedArticle> {
  const { rest, heldOut } = split(examples, fold)
  const arcs = trainArcs(rest, tags, seed)
  const relations = trainRelations(rest, tags, names, seed)
  const model: SyntaxModels = {
    tagNames: names.tags,
    relationNames: names.relations,
    tagger: tagger.table,
    arcs,
    relations,
    shortcuts: { tagger: tagger.shortcuts, ...learnTreeShortcuts(rest, tags, names, arcs, relations) },
  }
  const parse = createSyntaxParser(model)
  const parseOne = ({ id, document, quotations, ids }: Example): [string, ParsedArticle] => {
    const { tags: own, heads, relations } = parse(document, quotations, ids)
    return [id, { tags: own, heads, relations }]
  }
  return { model, heldOut: new Map(heldOut.map(parseOne)) }
}

/** Without sketches, the network learns to sketch; with them, also which candidates are cues and what belongs to them. */
export function runNetwork(
  { examples, lexicon }: Training,
  { fold, names, parsed, vocabularies, sketches, python }: NetworkJob,
  seed: number,
): Learned<ReaderModel, ReadBlocks> {
  const { rest, heldOut } = split(see(examples, parsed, names, vocabularies), fold)
  const articles = rest.map((seen) => {
    const sketch = sketches.get(seen.example.id)
    return sketch === undefined ? seen : toSketched(seen, sketch)
  })
  const model = trainNetwork(articles, lexicon, names, seed, python)
  const read = createBlockReader(model, MOST_READINGS)
  return { model, heldOut: new Map(heldOut.map(({ example, evidence }) => [example.id, read(evidence)])) }
}

/** By fold, without the fold's articles: how likely a word is a cue must be learned from others, or rare words seem sure. */
export function toVocabularies(examples: readonly Example[], parsed: Parsed, names: Names): Vocabulary[] {
  return Array.from({ length: FOLDS }, (_, fold) => toVocabulary(split(examples, fold).rest, parsed, names))
}

export function toVocabulary(examples: readonly Example[], parsed: Parsed, names: Names): Vocabulary {
  const lemmas = collectLemmas(examples)
  return { lemmas, cueRates: collectCueRates(examples, parsed, names.tags, lemmas) }
}
