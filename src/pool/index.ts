export { parseAll } from './parse-all.js'
export type { Article, Failure, ParseAllOptions, Result } from './types.js'
