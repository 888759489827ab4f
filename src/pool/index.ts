/**
 * Many articles on all cores, in Node.
 *
 * @module hearsay/pool
 */
export { parseAll } from './parse-all.js'
export type { Article, FailedArticle, Failure, ParseAllOptions, ParsedArticle, Result } from './types.js'
