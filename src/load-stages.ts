import standard from 'hearsay/weights'
import { createAttributionFinder } from './attributions/find-attributions.js'
import { createCueSpotter } from './attributions/spot-cues.js'
import { createReader } from './document/read-document.js'
import { loadModels } from './models/load-models.js'
import type { ResolvedParserOptions } from './options.js'
import { indexNames, type OutletIndex } from './outlets/index-names.js'
import { builtInOutlets } from './outlets/registry.js'
import type { Document, Finding, Quotations, Range } from './stages.js'

/** What the stages need loaded before the first text: the engine, the models, the registry of outlets. */
export interface Stages {
  readonly readDocument: (text: string) => Document
  readonly findAttributions: (document: Document, quotations: Quotations) => readonly Finding[]
  /** Whether any of the range's words may well be a cue. */
  readonly spotCues: (document: Document, range: Range) => boolean
  readonly registry: OutletIndex
}

let shared: Stages | null = null

/** The stages without anything of the caller's, loaded once for all who use them. */
export function defaultStages(): Stages {
  shared ??= loadStages({ outlets: [], weights: null })
  return shared
}

/**
 * Loads them. Outlets of the caller go before the built-in ones of the same name.
 *
 * @throws {HearsayError} INVALID_WEIGHTS where the weights do not fit this code.
 */
export function loadStages({ outlets, weights }: ResolvedParserOptions): Stages {
  const models = loadModels(weights ?? standard)
  return {
    readDocument: createReader(),
    findAttributions: createAttributionFinder(models),
    spotCues: createCueSpotter(models.vocabulary),
    registry: indexNames([...outlets, ...builtInOutlets()]),
  }
}
