import weights from 'hearsay/weights'
import { createAttributionFinder } from './attributions/find-attributions.js'
import { createCueSpotter } from './attributions/spot-cues.js'
import { createReader } from './document/read-document.js'
import { createWordHasher, type WordIds } from './linear/word-ids.js'
import { loadModels } from './models/load-models.js'
import { indexNames, type OutletIndex } from './outlets/index-names.js'
import { builtInOutlets } from './outlets/registry.js'
import type { Document, Finding, Quotations, Range, Syntax } from './stages.js'
import { createSyntaxParser } from './syntax/parse-syntax.js'
import type { ParserOptions } from './types.js'

/** What the stages need loaded before the first text: the engine, the models, the registry of outlets. */
export interface Stages {
  readonly readDocument: (text: string) => Document
  readonly hashWords: (document: Document) => WordIds
  readonly parseSyntax: (document: Document, quotations: Quotations, ids: WordIds) => Syntax
  readonly findAttributions: (
    document: Document,
    quotations: Quotations,
    syntax: Syntax,
    ids: WordIds,
  ) => readonly Finding[]
  /** Whether any of the range's words may well be a cue. */
  readonly spotCues: (document: Document, syntax: Syntax, range: Range) => boolean
  readonly registry: OutletIndex
}

let shared: Stages | null = null

/** The stages without anything of the caller's, loaded once for all who use them. */
export function defaultStages(): Stages {
  shared ??= loadStages({ outlets: [] })
  return shared
}

/**
 * Loads them. Outlets of the caller go before the built-in ones of the same name.
 *
 * @throws {HearsayError} INVALID_WEIGHTS where the package's weights do not fit its code.
 */
export function loadStages({ outlets }: Required<ParserOptions>): Stages {
  const models = loadModels(weights)
  return {
    readDocument: createReader(),
    hashWords: createWordHasher(models.words),
    parseSyntax: createSyntaxParser(models.syntax),
    findAttributions: createAttributionFinder(models.attributions),
    spotCues: createCueSpotter(models.attributions.vocabulary),
    registry: indexNames([...outlets, ...builtInOutlets()]),
  }
}
