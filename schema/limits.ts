import type { Definition } from 'ts-json-schema-generator'

const PLACE: Definition = { type: 'integer', minimum: 0 }
const INDEX: Definition = { type: ['integer', 'null'], minimum: 0 }

/** What a report promises and TypeScript cannot say. */
export const LIMITS: Readonly<Record<string, Definition>> = {
  'Span.start': PLACE,
  'Span.end': PLACE,
  'Quote.spans': { minItems: 1 },
  'Cue.spans': { minItems: 1 },
  'Attribution.parent': INDEX,
  'Attribution.confidence': { minimum: 0, maximum: 1 },
  'Speaker.entity': INDEX,
}
