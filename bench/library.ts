import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The built package, as a user has it; its types are those of the sources, which are there before it is built. */
export const { createParser, parse }: typeof import('../src/index.js') = require('hearsay')
export const accurateWeights: string = require('hearsay/weights/accurate')
