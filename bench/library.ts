import { createRequire } from 'node:module'

/** The built package, as a user has it; its types are those of the sources, which are there before it is built. */
export const { parse }: typeof import('../src/index.js') = createRequire(import.meta.url)('hearsay')
