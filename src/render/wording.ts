import { speakingOutlet } from '../speaking-outlet.js'
import type { Attribution, Span } from '../types.js'
import type { QuoteMark } from './marks.js'
import { names } from './names.js'
import { oneLine } from './one-line.js'
import type { Piece } from './quote-pieces.js'
import type { Voice } from './voices.js'

/** Below this the reader is told right at the quote how sure the parser is. */
const SURE = 0.8

const NOBODY = 'No speaker given'

/** How sure it is, in percent: "97%". */
function percent({ confidence }: Attribution): string {
  return `${Math.round(confidence * 100)}%`
}

export function isSure({ confidence }: Attribution): boolean {
  return confidence >= SURE
}

/** "Mara Voss, Ilan Reke". */
export function nameOf(...voices: readonly Voice[]): string {
  return names(distinct(voices).map(({ name }) => ({ name: name ?? NOBODY })))
}

/** The number that stands for one, or the numbers for those who share a statement: "1+3"; "–" where none is given. */
export function numberOf(...voices: readonly Voice[]): string {
  return distinct(voices)
    .map(({ number }) => number || '–')
    .join('+')
}

/** What stands before a quote: "1", or "1 · 62%" where it is not sure; "…1" where it goes on. */
export function labelOf({ attribution, voices }: QuoteMark, { isFirst }: Piece): string {
  const number = numberOf(...voices)
  if (!isFirst) return `…${number}`
  return isSure(attribution) ? number : `${number} · ${percent(attribution)}`
}

/** The outlets through which it comes, without the one that is itself the voice. */
export function relaysOf(attribution: Attribution): string {
  const voice = speakingOutlet(attribution)
  return names(attribution.outlets.filter((outlet) => outlet !== voice))
}

/** What there is to say of an attribution beside its quote and voice: ["told", "direct", "via Lynford Echo", "97% sure"]. */
export function detailsOf(attribution: Attribution): readonly string[] {
  const { type, cue, audience } = attribution
  const relays = relaysOf(attribution)
  return [
    ...(cue ? [oneLine(cue.spans.map(({ text }) => text).join(' … '))] : []),
    type,
    ...(relays === '' ? [] : [`via ${relays}`]),
    ...(audience && !isOutlet(audience, attribution) ? [`to ${oneLine(audience.text)}`] : []),
    `${percent(attribution)} sure`,
  ]
}

/** Whom "told the Lynford Echo" tells is both audience and outlet; once is enough. */
function isOutlet({ start, end }: Span, { outlets }: Attribution): boolean {
  return outlets.some(({ mention }) => mention !== null && mention.start < end && mention.end > start)
}

function distinct(voices: readonly Voice[]): readonly Voice[] {
  return [...new Set(voices)]
}
