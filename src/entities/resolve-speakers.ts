import { toSpan } from '../span.js'
import type { Cast, Document, Finding, Quotations, Range, Relay } from '../stages.js'
import type { Speaker } from '../types.js'
import { clusterNames } from './cluster-names.js'
import { type Figure, wording } from './figure.js'
import { findNames } from './find-names.js'
import { findPhrases } from './find-phrases.js'
import { findRoles } from './find-roles.js'
import { listEntities } from './list-entities.js'
import { indexMentions } from './mention-index.js'
import { nameFigures } from './name-figures.js'
import { phrasesOfParts } from './phrases-of-parts.js'
import { resolveMentions } from './resolve-mentions.js'
import { settleKinds } from './settle-kinds.js'
import { type Part, speakerParts } from './speaker-parts.js'
import { type Voice, whoSpeaks } from './who-speaks.js'

export interface CastOptions {
  /** The article's author; "I" outside quotations is theirs. */
  readonly author: string | null
}

/**
 * Says for each finding who speaks, by the fullest name the article has, and lists the people and bodies of the article.
 * A finding whose relay `reports` has no speakers: the outlet speaks for itself; whom it cites speaks through it.
 * `relays[i]` belongs to `findings[i]`.
 */
export function resolveSpeakers(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  relays: readonly Relay[],
  { author }: CastOptions,
): Cast {
  const names = settleKinds(document, findNames(document), findings)
  const common = findPhrases(document, names)
  const first = indexMentions(document, names, common)
  const parts = findings.map((finding, at) => speakerParts(document, first, speakerOf(finding, relays[at])))
  const index = indexMentions(document, names, [...common, ...phrasesOfParts(document, first, parts)])
  const { figures, owners } = clusterNames(document, names)
  const named = findRoles(document, names, index, figures, owners)
  const speakers = new Map(parts.flatMap((shared) => shared.map(({ head }) => [head, shared.map((part) => part.head)])))
  const inner = innerHeads(parts, relays)
  const referents = resolveMentions({ document, quotations, names, index, figures, owners, named, speakers, inner })
  nameFigures(document, parts, referents, figures)
  const voices = whoSpeaks({ document, quotations, findings, relays, parts, referents, figures, author })
  const { entities, places } = listEntities(document, figures, voices)
  return {
    speakers: voices.map((shared) => shared.map((voice) => toSpeaker(document, figures, places, voice))),
    entities,
  }
}

/** The Echo said [the driver] had told it so. */
function innerHeads(parts: readonly (readonly Part[])[], relays: readonly Relay[]): ReadonlySet<number> {
  const heads = (isInner: boolean) =>
    parts.flatMap((shared, at) =>
      ((relays[at]?.parent ?? null) !== null) === isInner ? shared.map(({ head }) => head) : [],
    )
  const outer = new Set(heads(false))
  return new Set(heads(true).filter((head) => !outer.has(head)))
}

function speakerOf({ speaker }: Finding, relay: Relay | undefined): readonly Range[] {
  if (!relay) return speaker
  return relay.cited.length > 0 ? relay.cited : relay.reports ? [] : speaker
}

function toSpeaker(
  document: Document,
  figures: readonly Figure[],
  places: ReadonlyMap<number, number>,
  voice: Voice,
): Speaker {
  const mention = voice.range ? toSpan(document, voice.range) : null
  const figure = figures[voice.figure ?? -1]
  if (!figure) return { name: mention?.text ?? '', kind: voice.kind ?? 'anonymous', role: null, mention, entity: null }
  const role = figure.kind === 'person' ? roleAt(document, figure, mention?.text ?? '') : null
  return {
    name: figure.name,
    kind: figure.kind === 'place' ? 'organization' : figure.kind,
    role,
    mention,
    entity: places.get(voice.figure!) ?? null,
  }
}

/** The role that the mention itself gives, else the first that the article gives. */
function roleAt(document: Document, { roles }: Figure, mention: string): string | null {
  const wordings = roles.map(({ range }) => wording(document, range))
  const own = wordings.filter((role) => mention.includes(role)).sort((a, b) => b.length - a.length)
  return own[0] ?? wordings[0] ?? null
}
