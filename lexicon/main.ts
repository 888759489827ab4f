import { writeFileSync } from 'node:fs'
import { collectKnownWords } from './collect-known-words.js'

/** `npm run lexicon` writes src/lexicon/known-words.ts anew, for a new version of compromise. */
writeFileSync(new URL('../src/lexicon/known-words.ts', import.meta.url), collectKnownWords())
