import { toWinkEngine } from './wink-engine.js'

/** What hearsay would have to do before anything of its own. */
export const engine = toWinkEngine('sentences and tags', import.meta.url, ['sbd', 'pos'])
