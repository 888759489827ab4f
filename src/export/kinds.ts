import type { AttributionType, OutletRole, SpeakerKind } from '../types.js'

export const TYPES: readonly AttributionType[] = ['direct', 'indirect', 'mixed', 'non-answer']
export const OUTLET_ROLES: readonly OutletRole[] = ['reporter', 'venue', 'publisher', 'cited']
export const SPEAKER_KINDS: readonly SpeakerKind[] = [
  'person',
  'organization',
  'group',
  'anonymous',
  'document',
  'author',
]
