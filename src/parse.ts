import { excerpt, placeBack } from './chains/excerpt.js'
import { findChains } from './chains/find-chains.js'
import { findConstructions } from './constructions/find-constructions.js'
import { resolveSpeakers } from './entities/resolve-speakers.js'
import { defaultStages, loadStages, type Stages } from './load-stages.js'
import { checkText, type ResolvedParseOptions, resolveParseOptions, resolveParserOptions } from './options.js'
import { carryByEntity } from './outlets/carry-by-entity.js'
import { findNamings } from './outlets/find-namings.js'
import { findOutlets } from './outlets/find-outlets.js'
import { findQuotations } from './quotes/find-quotations.js'
import { writeReport } from './report/write-report.js'
import type { Document } from './stages.js'
import type { ParseOptions, Parser, ParserOptions, Report } from './types.js'

let shared: Parser | null = null

/**
 * Finds who said what, and which news outlet reports it, in English news text. Offsets are UTF-16 code units. The
 * models are loaded by the first call.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_OPTION for an option that is none. Text
 * itself never throws, whatever it holds.
 * @example
 * parse('The port is closed, Ada Moreau told the Millfield Gazette.').attributions[0]?.speakers[0]?.name // 'Ada Moreau'
 */
export function parse(text: string, options?: ParseOptions): Report {
  shared ??= assemble(defaultStages)
  return shared.parse(text, options)
}

/**
 * Makes a parser with settings of its own. It cannot be changed, and it loads its models once, when it first parses.
 *
 * @throws {HearsayError} INVALID_OPTION for an option that is none, INVALID_WEIGHTS for weights of another version.
 * @example
 * createParser({ outlets: [{ name: 'Millfield Gazette', aliases: ['the Gazette'], domain: 'gazette.example' }] })
 */
export function createParser(options?: ParserOptions): Parser {
  const settings = resolveParserOptions(options)
  return assemble(() => loadStages(settings))
}

/** The whole way from text to report, over whatever `load` gives: the trained models, or a test's toys. */
export function assemble(load: () => Stages): Parser {
  let stages: Stages | null = null
  return Object.freeze({
    parse(text: string, options?: ParseOptions): Report {
      const article = checkText(text)
      const wanted = resolveParseOptions(options)
      stages ??= load()
      return reportOn(stages.readDocument(article), stages, wanted)
    },
  })
}

/** The way from document to report, whoever read the document. */
export function reportOn(document: Document, stages: Stages, wanted: ResolvedParseOptions): Report {
  const { findAttributions, spotCues, registry } = stages

  const quotations = findQuotations(document)
  const outermost = findAttributions(document, quotations)
  const attributed = findChains(quotations, outermost, (quotes) => {
    const parts = quotes.filter((quote) => spotCues(document, quote))
    if (parts.length === 0) return []
    const excerpts = excerpt(document, parts)
    return placeBack(excerpts, parts, findAttributions(excerpts, findQuotations(excerpts)))
  })
  const namings = findNamings(document, registry, wanted.outlet)
  const findings = findConstructions(document, quotations, attributed, namings)
  const relays = findOutlets(document, quotations, findings, namings)
  const cast = resolveSpeakers(document, quotations, findings, relays, wanted)
  const carried = carryByEntity(document, quotations, findings, relays, cast, namings)
  return writeReport(document, quotations, findings, carried, cast, wanted)
}
