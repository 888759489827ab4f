import type { Entity, Span, SpeakerKind } from '../types.js'
import { MENTION } from './brat-types.js'
import { SPEAKER_KINDS } from './kinds.js'
import { isString, isStrings, noteFields } from './note-fields.js'
import type { Complain, Placed, Standoff } from './read-standoff.js'

/** The entities, in the order in which the file has their mentions. */
export interface Cast {
  readonly entities: readonly Entity[]
  /** The index of the entity whose mention has this id. */
  readonly entityOf: ReadonlyMap<string, number>
}

/** Reads mentions, those that are equivalent as one entity. */
export function readEntities(standoff: Standoff, complain: Complain): Cast {
  const groups = [...new Set(groupMentions(standoff, complain).values())]
  const entityOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)))
  return { entities: groups.map((group) => toEntity(group, standoff, complain)), entityOf }
}

/** Each mention's group, which knows all of its mentions in the order of the file. */
function groupMentions({ places, equivalents }: Standoff, complain: Complain): ReadonlyMap<string, readonly Placed[]> {
  const mentions = [...places.values()].filter(({ type }) => type === MENTION)
  const leaders = new Map(mentions.map(({ id }) => [id, id]))
  const leaderOf = (id: string): string => {
    let leader = id
    for (let above = leaders.get(leader); above !== undefined && above !== leader; above = leaders.get(leader))
      leader = above
    leaders.set(id, leader)
    return leader
  }
  for (const { line, ids } of equivalents) {
    const known = ids.filter((id) => leaders.has(id))
    for (const id of ids) if (!leaders.has(id)) complain(line, `there is no mention ${id}`)
    const [first, ...others] = known.map(leaderOf)
    if (first) for (const other of others) leaders.set(other, first)
  }
  const groups = new Map<string, Placed[]>()
  for (const mention of mentions) {
    const leader = leaderOf(mention.id)
    const group = groups.get(leader)
    if (group) group.push(mention)
    else groups.set(leader, [mention])
  }
  return groups
}

function toEntity(group: readonly Placed[], { notes }: Standoff, complain: Complain): Entity {
  const field = noteFields(
    group.map(({ id }) => notes.get(id)).find((note) => note !== undefined),
    complain,
  )
  const mentions = apart(group, complain)
  return {
    name: field('name', 'a string', isString) ?? longest(mentions),
    kind: field('kind', `one of ${SPEAKER_KINDS.join(', ')}`, isKind) ?? 'person',
    mentions,
    roles: field('roles', 'an array of strings', isStrings) ?? [],
  }
}

/** All pieces in the order of the text; what stands over the one before is complained of and left out. */
export function apart(places: readonly Placed[], complain: Complain): readonly Span[] {
  const pieces = places.flatMap(({ id, line, spans }) => spans.map((span) => ({ id, line, span })))
  pieces.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Span[] = []
  for (const { id, line, span } of pieces) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
    else complain(line, `${id} stands over another part of the same thing`)
  }
  return kept
}

function longest(spans: readonly Span[]): string {
  return spans.reduce((text, span) => (span.text.length > text.length ? span.text : text), '')
}

function isKind(value: unknown): value is SpeakerKind {
  return SPEAKER_KINDS.some((kind) => kind === value)
}
