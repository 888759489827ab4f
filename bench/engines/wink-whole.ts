import { toWinkEngine } from './wink-engine.js'

/** Entities, sentiment, negation and word lists beside sentences and tags. */
export const engine = toWinkEngine('all that it does', import.meta.url)
