/**
 * hearsay on documents that wink-nlp has read already: `import { parseDoc } from 'hearsay/wink'`.
 *
 * @module hearsay/wink
 */
export { createDocParser, type DocParser, type ParseDocOptions, parseDoc } from './parse-doc.js'
export { createTokenFinder, type TokenRange } from './token-finder.js'
