import type { Attribution, Cue, Entity, Outlet, Quote, Report, Span, Speaker } from '../types.js'
import {
  AUDIENCE,
  CARRIED,
  CUE_TYPES,
  EVENT_TYPES,
  IS,
  MENTION,
  OUTLET_TYPES,
  type Role,
  SPEAKER_TYPES,
} from './brat-types.js'
import { checkExport } from './check-export.js'
import { joined } from './joined.js'
import { type StandoffWriter, writeStandoff } from './write-standoff.js'

/**
 * The report as a brat standoff file (https://brat.nlplab.org/standoff.html), to be kept beside the text's `.txt` as
 * `.ann`. Offsets are Unicode code points. `fromBrat` reads the same report back; `bratConfig` gives the
 * `annotation.conf` with which brat shows and edits it.
 *
 * An attribution is an event on its quote, with the cue, the speakers, the outlets and the audience for arguments, and
 * `Within` the event in whose quote it stands. Kinds are types ("Indirect", "Person", "Venue"); names, roles, domains,
 * lemmas and confidence stand in notes, as JSON. Mentions of an entity are equivalent, a speaker `Is` one of them. A
 * speaker or outlet without a mention at the statement is marked where it was mentioned, and `Carried`.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is one of this text.
 * @example
 * writeFileSync('bridge.ann', toBrat(text, parse(text)))
 */
export function toBrat(text: string, report: Report): string {
  const { attributions, entities } = checkExport('toBrat()', text, report).report
  const writer = writeStandoff(text)
  const mentionIds = entities.map((entity) => writeEntity(writer, entity))
  const context: Context = { writer, entities, mentionIds, outletMentions: mentionsByOutlet(attributions) }
  for (const attribution of attributions) writeAttribution(context, attribution)
  return writer.toString()
}

type Argument = readonly [role: Role, id: string]

interface Context {
  readonly writer: StandoffWriter
  readonly entities: readonly Entity[]
  /** The ids of each entity's mentions. */
  readonly mentionIds: readonly (readonly string[])[]
  readonly outletMentions: ReadonlyMap<string, readonly Span[]>
}

/** The ids of its mentions. */
function writeEntity(writer: StandoffWriter, { name, kind, mentions, roles }: Entity): readonly string[] {
  const ids = mentions.map((mention, i) => writer.place(MENTION, [mention], i === 0 ? { name, kind, roles } : {}))
  if (ids.length > 1) writer.equate(ids)
  return ids
}

function writeAttribution(context: Context, attribution: Attribution): void {
  const { writer } = context
  const { type, quote, cue, speakers, outlets, audience, parent, confidence } = attribution
  const trigger = writer.place(EVENT_TYPES[type], quote.spans)
  const args: Argument[] = [
    ...(cue ? [writeCue(context, cue)] : []),
    ...speakers.map((speaker) => writeSpeaker(context, speaker, quote)),
    ...outlets.map((outlet) => writeOutlet(context, outlet, quote)),
  ]
  if (audience) args.push(['Audience', writer.place(AUDIENCE, [audience])])
  if (parent !== null) args.push(['Within', `E${parent + 1}`])
  const note = quote.text === joined(quote.spans) ? { confidence } : { confidence, text: quote.text }
  writer.event(EVENT_TYPES[type], trigger, args, note)
}

function writeCue({ writer }: Context, { lemma, kind, spans }: Cue): Argument {
  return ['Cue', writer.place(CUE_TYPES[kind], spans, { lemma })]
}

function writeSpeaker({ writer, entities, mentionIds }: Context, speaker: Speaker, quote: Quote): Argument {
  const { name, kind, role, mention, entity } = speaker
  const mentions = entity === null ? [] : (entities[entity]?.mentions ?? [])
  const id = writer.place(SPEAKER_TYPES[kind], [mention ?? lastBefore(mentions, quote)], { name, role })
  if (!mention) writer.flag(CARRIED, id)
  const same = mentions.findIndex(({ start, end }) => start === mention?.start && end === mention.end)
  const is = entity === null ? undefined : mentionIds[entity]?.[Math.max(same, 0)]
  if (is) writer.relate(IS, id, is)
  return ['Speaker', id]
}

function writeOutlet({ writer, outletMentions }: Context, outlet: Outlet, quote: Quote): Argument {
  const { name, domain, role, mention } = outlet
  const id = writer.place(OUTLET_TYPES[role], [mention ?? lastBefore(outletMentions.get(name) ?? [], quote)], {
    name,
    domain,
  })
  if (!mention) writer.flag(CARRIED, id)
  return ['Outlet', id]
}

/** The nearest mention before the quote, or else the first, or else the quote itself. */
function lastBefore(mentions: readonly Span[], { spans }: Quote): Span {
  const quote = spans[0] as Span
  return mentions.findLast((mention) => mention.end <= quote.start) ?? mentions[0] ?? quote
}

/** In the order of the text. */
function mentionsByOutlet(attributions: readonly Attribution[]): ReadonlyMap<string, readonly Span[]> {
  const byName = new Map<string, Span[]>()
  for (const { name, mention } of attributions.flatMap(({ outlets }) => outlets)) {
    const mentions = byName.get(name) ?? []
    if (mention) mentions.push(mention)
    byName.set(name, mentions)
  }
  for (const mentions of byName.values()) mentions.sort((a, b) => a.start - b.start)
  return byName
}
