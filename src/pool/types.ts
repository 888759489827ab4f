import type { ErrorCode } from '../errors.js'
import type { ParseOptions, ParserOptions, Report } from '../types.js'

/** One article to be parsed. What it says of outlet and author goes before the options for all articles. */
export interface Article<Id = string | number> {
  /** Comes back with the result; it may be anything, and is looked at by nobody. */
  readonly id: Id
  /** The text to be parsed. */
  readonly text: string
  /** Its publisher, as in the options of `parse`. */
  readonly outlet?: string | null
  /** Its author, as in the options of `parse`. */
  readonly author?: string | null
}

/**
 * Why an article has no report: what `parse` would have thrown, or `WORKER_FAILED` where its thread came to an end over
 * it, for instance for want of memory.
 */
export interface Failure {
  /** The code of the `HearsayError`, or `WORKER_FAILED`. */
  readonly code: ErrorCode | 'WORKER_FAILED'
  /** What happened, for people. */
  readonly message: string
}

/** What became of one article: plain data, `'report' in result` tells which. */
export type Result<Id = string | number> = ParsedArticle<Id> | FailedArticle<Id>

/** An article that was parsed. */
export interface ParsedArticle<Id = string | number> {
  /** The article's. */
  readonly id: Id
  /** What was found in it. */
  readonly report: Report
}

/** An article that has no report. */
export interface FailedArticle<Id = string | number> {
  /** The article's. */
  readonly id: Id
  /** Why it has none. */
  readonly error: Failure
}

/** The options of `parse` hold for all articles, those of `createParser` for the parser of each thread. */
export interface ParseAllOptions extends ParseOptions, ParserOptions {
  /** How many threads parse, each with models of its own. Default: as many as the machine has cores for us. */
  readonly concurrency?: number
  /** Whether results come in the order of the articles, or each as soon as it is known. Default true. */
  readonly ordered?: boolean
  /** How many articles may have been read whose result has not been taken yet. Default: 8 a thread. */
  readonly window?: number
  /** Aborting ends the iteration with the signal's reason; articles that are under way are dropped. */
  readonly signal?: AbortSignal
}
