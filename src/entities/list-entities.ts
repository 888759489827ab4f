import { toSpan } from '../span.js'
import type { Document, Range } from '../stages.js'
import type { Entity } from '../types.js'
import { type Figure, wording } from './figure.js'
import type { Voice } from './who-speaks.js'

/** The article's people and bodies, and whoever else speaks, in the order of their first mentions; `places` has each figure's place. */
export function listEntities(
  document: Document,
  figures: readonly Figure[],
  voices: readonly (readonly Voice[])[],
): { entities: Entity[]; places: Map<number, number> } {
  const speaking = new Set(voices.flatMap((shared) => shared.map(({ figure }) => figure)))
  const named = (figure: Figure, at: number) =>
    figure.kind === 'person' || speaking.has(at) || (figure.kind === 'organization' && isNamed(figure))
  const listed = figures
    .map((figure, at) => ({
      figure,
      at,
      first: figure.mentions.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    }))
    .filter(({ figure, at }) => (figure.mentions.length > 0 || speaking.has(at)) && named(figure, at))
    .sort((a, b) => a.first - b.first)
  const places = new Map(listed.map(({ at }, place) => [at, place]))
  return { places, entities: listed.map(({ figure }) => toEntity(document, figure)) }
}

function isNamed({ name }: Figure): boolean {
  return /\p{Lu}/u.test(name.replace(/^The /, ''))
}

function toEntity(document: Document, { name, kind, mentions, roles }: Figure): Entity {
  return {
    name,
    kind: kind === 'place' ? 'organization' : kind,
    mentions: apart(mentions).map((range) => toSpan(document, range)),
    roles: [...new Set(roles.map(({ range }) => wording(document, range)))],
  }
}

/** In the order of the text, the longer of two that start together; none over another. */
function apart(mentions: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...mentions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range)
  }
  return kept
}
