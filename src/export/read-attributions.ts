import type { Attribution, Cue, Entity, Outlet, Span, Speaker } from '../types.js'
import {
  CARRIED,
  CUE_TYPES,
  EVENT_TYPES,
  IS,
  kindOf,
  OUTLET_TYPES,
  ROLES,
  type Role,
  SPEAKER_TYPES,
} from './brat-types.js'
import { joined } from './joined.js'
import { isProbability, isString, noteFields } from './note-fields.js'
import { apart, type Cast } from './read-entities.js'
import type { Complain, Placed, Standoff, StandoffEvent } from './read-standoff.js'

interface Context {
  readonly text: string
  readonly standoff: Standoff
  readonly entities: readonly Entity[]
  /** The index of the entity that the speaker with this id is. */
  readonly isWho: ReadonlyMap<string, number>
  readonly complain: Complain
}

type Read = Omit<Attribution, 'parent'> & { readonly event: StandoffEvent }

/** Reads events as attributions, in the order of the text: by where their quotes begin, the longer first. */
export function readAttributions(text: string, standoff: Standoff, cast: Cast, complain: Complain): Attribution[] {
  const context = { text, standoff, entities: cast.entities, isWho: readIs(standoff, cast, complain), complain }
  const read = standoff.events
    .map((event) => readEvent(event, context))
    .filter((each) => each !== null)
    .sort((a, b) => extentOf(a).start - extentOf(b).start || extentOf(b).end - extentOf(a).end)
  const parents = readParents(
    read.map(({ event }) => event),
    complain,
  )
  return read.map(({ event, confidence, ...rest }, index) => ({ ...rest, parent: parents[index] ?? null, confidence }))
}

function readIs({ relations }: Standoff, { entityOf }: Cast, complain: Complain): ReadonlyMap<string, number> {
  const isWho = new Map<string, number>()
  for (const { line, type, from, to } of relations) {
    const entity = entityOf.get(to)
    if (type !== IS) complain(line, `${type} is no relation but ${IS}`)
    else if (entity === undefined) complain(line, `there is no mention ${to}`)
    else isWho.set(from, entity)
  }
  return isWho
}

function readEvent(event: StandoffEvent, context: Context): Read | null {
  const { standoff, complain } = context
  const type = kindOf(EVENT_TYPES, event.type)
  const trigger = placeOf(event.trigger, event, context)
  if (type === null) complain(event.line, `${event.type} is none of ${Object.values(EVENT_TYPES).join(', ')}`)
  if (type === null || trigger === null) return null
  for (const [role] of event.args) {
    if (!ROLES.some((known) => known === role)) complain(event.line, `${role} is none of ${ROLES.join(', ')}`)
  }
  const field = noteFields(standoff.notes.get(event.id), complain)
  const audiences = placesOf('Audience', event, context)
  if (audiences.length > 1) complain(event.line, 'there is more than one Audience; the first is taken')
  return {
    event,
    type,
    quote: { text: field('text', 'a string', isString) ?? joined(trigger.spans), spans: trigger.spans },
    cue: readCue(event, context),
    speakers: placesOf('Speaker', event, context).flatMap((place) => readSpeaker(place, event, context)),
    outlets: placesOf('Outlet', event, context).flatMap((place) => readOutlet(place, event, context)),
    audience: audiences[0] ? whole(audiences[0], context) : null,
    confidence: field('confidence', 'a number from 0 to 1', isProbability) ?? 1,
  }
}

function readCue(event: StandoffEvent, context: Context): Cue | null {
  const { standoff, complain } = context
  const places = placesOf('Cue', event, context)
  const [first] = places
  if (!first) return null
  const kind = kindOf(CUE_TYPES, first.type)
  if (kind === null) return misplaced(first, 'cue', CUE_TYPES, event, complain)
  const lemma = noteFields(standoff.notes.get(first.id), complain)('lemma', 'a string', isString)
  return { lemma: lemma ?? joined(first.spans).toLowerCase(), kind, spans: apart(places, complain) }
}

function readSpeaker(place: Placed, event: StandoffEvent, context: Context): readonly Speaker[] {
  const { standoff, entities, isWho, complain } = context
  const kind = kindOf(SPEAKER_TYPES, place.type)
  if (kind === null) return misplaced(place, 'speaker', SPEAKER_TYPES, event, complain) ?? []
  const field = noteFields(standoff.notes.get(place.id), complain)
  const entity = isWho.get(place.id) ?? null
  const named = entity === null ? undefined : entities[entity]?.name
  const name = field('name', 'a string', isString) ?? named ?? joined(place.spans)
  return [{ name, kind, role: field('role', 'a string', isString), mention: mentionOf(place, context), entity }]
}

function readOutlet(place: Placed, event: StandoffEvent, context: Context): readonly Outlet[] {
  const { standoff, complain } = context
  const role = kindOf(OUTLET_TYPES, place.type)
  if (role === null) return misplaced(place, 'outlet', OUTLET_TYPES, event, complain) ?? []
  const field = noteFields(standoff.notes.get(place.id), complain)
  const name = field('name', 'a string', isString) ?? joined(place.spans)
  return [{ name, domain: field('domain', 'a string', isString), role, mention: mentionOf(place, context) }]
}

/** Complains of a place in a role that its type does not fit. */
function misplaced(
  { id, type }: Placed,
  role: string,
  types: Readonly<Record<string, string>>,
  { line }: StandoffEvent,
  complain: Complain,
): null {
  complain(line, `${id} is ${type}, but the ${role} should be one of ${Object.values(types).join(', ')}`)
  return null
}

function placesOf(role: Role, event: StandoffEvent, context: Context): readonly Placed[] {
  const ids = event.args.filter(([name]) => name === role).map(([, id]) => id)
  return ids.map((id) => placeOf(id, event, context)).filter((place) => place !== null)
}

function placeOf(id: string, { line }: StandoffEvent, { standoff, complain }: Context): Placed | null {
  const place = standoff.places.get(id)
  if (!place) complain(line, `there is no place ${id}`)
  return place ?? null
}

function mentionOf(place: Placed, context: Context): Span | null {
  return context.standoff.flags.has(`${CARRIED} ${place.id}`) ? null : whole(place, context)
}

/** From the first piece to the last. */
function whole({ spans }: Placed, { text }: Context): Span {
  const { start, end } = extentOf({ quote: { spans } })
  return { start, end, text: text.slice(start, end) }
}

function extentOf({ quote }: { readonly quote: { readonly spans: readonly Span[] } }): { start: number; end: number } {
  return { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 }
}

/** Each event's parent as an index among them; what stands within itself, by whatever way, is complained of. */
function readParents(events: readonly StandoffEvent[], complain: Complain): readonly (number | null)[] {
  const indexOf = new Map(events.map(({ id }, index) => [id, index]))
  const parents = events.map(({ line, args }) => {
    const within = args.find(([role]) => role === 'Within')
    const parent = within ? indexOf.get(within[1]) : null
    if (parent === undefined) complain(line, `there is no event ${within?.[1]}`)
    return parent ?? null
  })
  for (const [index, event] of events.entries()) {
    let above = parents[index] ?? null
    for (let steps = 0; above !== null && above !== index && steps < events.length; steps++)
      above = parents[above] ?? null
    if (above !== index) continue
    complain(event.line, `${event.id} stands within itself`)
    parents[index] = null
  }
  return parents
}
