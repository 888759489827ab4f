import { speakingOutlet } from '../speaking-outlet.js'
import type { Attribution, SpeakerKind } from '../types.js'
import type { Sourcing } from './types.js'

/** Whoever stands behind a quote. */
export interface Source {
  readonly name: string
  readonly kind: SpeakerKind | 'outlet'
  readonly sourcing: 'named' | 'unnamed'
}

const DESCRIBED: readonly SpeakerKind[] = ['anonymous', 'group']

/** Who is quoted: the speakers, or the outlet that itself reports; none where the text does not say. */
export function sourcesOf(attribution: Attribution): readonly Source[] {
  const { speakers } = attribution
  if (speakers.length > 0) return speakers.map(({ name, kind }) => ({ name, kind, sourcing: sourcingOf(name, kind) }))
  const outlet = speakingOutlet(attribution)
  return outlet ? [{ name: outlet.name, kind: 'outlet', sourcing: 'named' }] : []
}

/** The best that a quote's sources offer: one name is enough. */
export function bestSourcing(sources: readonly Source[]): Sourcing {
  if (sources.length === 0) return 'none'
  return sources.some(({ sourcing }) => sourcing === 'named') ? 'named' : 'unnamed'
}

/**
 * "their union" and "A survey" are descriptions, "the Creeks Trust" and "Reuters" names: a name has a capital beyond the
 * one that begins it, or consists of a single word.
 */
function sourcingOf(name: string, kind: SpeakerKind): 'named' | 'unnamed' {
  if (DESCRIBED.includes(kind)) return 'unnamed'
  const [, ...others] = name.split(/\s+/)
  const named = others.length === 0 ? /\p{Lu}|\p{Lo}/u.test(name) : others.some((word) => /\p{Lu}|\p{Lo}/u.test(word))
  return named ? 'named' : 'unnamed'
}
