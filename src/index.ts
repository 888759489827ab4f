/**
 * Who said what, and which news outlet reports it.
 *
 * @module hearsay
 */
export { createParser, parse } from './core.js'
export { type ErrorCode, HearsayError } from './errors.js'
export { triples } from './triples.js'
export type {
  Attribution,
  AttributionType,
  Cue,
  CueKind,
  Entity,
  Outlet,
  OutletEntry,
  OutletKind,
  OutletRole,
  ParseOptions,
  Parser,
  ParserOptions,
  Quote,
  Report,
  Span,
  Speaker,
  SpeakerKind,
  Triple,
} from './types.js'
