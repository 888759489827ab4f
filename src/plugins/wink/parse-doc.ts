import type { ItsHelpers, Document as WinkDocument } from 'wink-nlp'
import {
  checkText,
  defaultStages,
  loadStages,
  reportOn,
  resolveParseOptions,
  resolveParserOptions,
  type Stages,
} from '../../core.js'
import type { ParseOptions, ParserOptions, Report } from '../../types.js'
import { readDoc } from './read-doc.js'

/** What the caller knows of the article, and the text that the document was read from. */
export interface ParseDocOptions extends ParseOptions {
  /**
   * The text that was given to `readDoc()`; the report's places are places in it. Default: `doc.out()`, which is the
   * same but for white space that wink forgets: at both ends, and of rarer kinds such as form feeds.
   */
  readonly text?: string
}

/** Reads documents of wink-nlp with settings of its own. */
export interface DocParser {
  /** As the function `parseDoc`. */
  readonly parseDoc: (doc: WinkDocument, its: ItsHelpers, options?: ParseDocOptions) => Report
}

let shared: DocParser | null = null

/**
 * Finds who said what, and which news outlet reports it, in a document that wink-nlp has read: its tokens and parts of
 * speech are taken over, so that wink does not read the text again. Offsets are UTF-16 code units. The report is that
 * of `parse` but for one triple in some 150, where wink's tokens differ from hearsay's own.
 *
 * @param doc Read with a pipe that has `pos` in it.
 * @param its The helpers of the very `nlp` that read the document.
 * @throws {HearsayError} INVALID_DOCUMENT for a document without parts of speech or helpers of another `nlp`;
 * INVALID_TEXT for a text that is not the document's; INVALID_OPTION for an option that is none.
 * @example
 * const nlp = winkNLP(model, ['sbd', 'pos'])
 * const doc = nlp.readDoc(text)
 * parseDoc(doc, nlp.its, { text }).attributions[0]?.speakers[0]?.name // 'Ada Moreau'
 */
export function parseDoc(doc: WinkDocument, its: ItsHelpers, options?: ParseDocOptions): Report {
  shared ??= assemble(defaultStages)
  return shared.parseDoc(doc, its, options)
}

/**
 * Makes a parser of wink-nlp's documents with settings of its own. It loads its models once, when it first parses.
 *
 * @throws {HearsayError} INVALID_OPTION for an option that is none, INVALID_WEIGHTS for weights of another version.
 * @example
 * createDocParser({ outlets: [{ name: 'Millfield Gazette', aliases: ['the Gazette'] }] }).parseDoc(doc, nlp.its)
 */
export function createDocParser(options?: ParserOptions): DocParser {
  const settings = resolveParserOptions(options)
  return assemble(() => loadStages(settings))
}

function assemble(load: () => Stages): DocParser {
  let stages: Stages | null = null
  return Object.freeze({
    parseDoc(doc: WinkDocument, its: ItsHelpers, options?: ParseDocOptions): Report {
      const wanted = resolveParseOptions(options, 'parseDoc()', ['text'])
      const given = options?.text ?? null
      const text = given === null ? null : checkText(given, 'parseDoc()')
      const document = readDoc(doc, its, text)
      stages ??= load()
      return reportOn(document, stages, wanted)
    },
  })
}
