import type { Attribution, Report } from '../../src/types.js'

/** A report as a parser would give it, for tests that need no parser. */
export function aReport(...changes: readonly Partial<Attribution>[]): Report {
  return { attributions: changes.map((change) => ({ ...ATTRIBUTION, ...change })), entities: [] }
}

const ATTRIBUTION: Attribution = {
  type: 'direct',
  quote: { text: 'The bridge is safe', spans: [{ start: 1, end: 19, text: 'The bridge is safe' }] },
  cue: { lemma: 'say', kind: 'statement', spans: [{ start: 32, end: 36, text: 'said' }] },
  speakers: [{ name: 'Mara Voss', kind: 'person', role: 'Mayor', mention: null, entity: null }],
  outlets: [{ name: 'Daily Lantern', domain: null, role: 'venue', mention: null }],
  audience: null,
  parent: null,
  confidence: 0.914,
}
