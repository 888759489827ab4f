import type { AttributionType, CueKind, OutletRole, SpeakerKind } from '../types.js'

/** How brat shows the kinds of a report: as types of text-bound annotations, and of events for whole attributions. */
export const EVENT_TYPES: Readonly<Record<AttributionType, string>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  mixed: 'Mixed',
  'non-answer': 'Non-answer',
}

export const CUE_TYPES: Readonly<Record<CueKind, string>> = {
  statement: 'Statement',
  thought: 'Thought',
  intention: 'Intention',
  ruling: 'Ruling',
  evidence: 'Evidence',
}

export const SPEAKER_TYPES: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Group',
  anonymous: 'Anonymous',
  document: 'Document',
  author: 'Author',
}

export const OUTLET_TYPES: Readonly<Record<OutletRole, string>> = {
  reporter: 'Reporter',
  venue: 'Venue',
  publisher: 'Publisher',
  cited: 'Cited',
}

export const AUDIENCE = 'Audience'
/** A mention of an entity; those of one entity are equivalent. */
export const MENTION = 'Mention'
/** The attribute of a speaker or outlet that has no mention at the statement, and is marked where it is carried from. */
export const CARRIED = 'Carried'
/** The relation from a speaker to a mention of the entity that it is. */
export const IS = 'Is'

/** The roles of an event's arguments; brat numbers them from the second on: Speaker, Speaker2. */
export const ROLES = ['Cue', 'Speaker', 'Outlet', 'Audience', 'Within'] as const
export type Role = (typeof ROLES)[number]

/** The kind whose type this is. */
export function kindOf<Kind extends string>(types: Readonly<Record<Kind, string>>, type: string): Kind | null {
  return (Object.keys(types) as Kind[]).find((kind) => types[kind] === type) ?? null
}
