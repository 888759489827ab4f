import type { Mark, QuoteMark } from './marks.js'
import { oneLine } from './one-line.js'
import type { Piece } from './quote-pieces.js'
import type { Attributes } from './tag.js'
import type { Voice } from './voices.js'
import { detailsOf, isSure, labelOf, nameOf, relaysOf } from './wording.js'

/** Underlines that are told apart; as their number and that of the colours have no common divisor, 40 voices differ. */
const LINES = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const
/** Underlines of quotes within quotes stand lower, down to this depth. */
const LOWEST = 3

/** The attributes of the element that marks a stretch, or a piece of it. */
export function markAttributes(mark: Exclude<Mark, QuoteMark>): Attributes {
  if (mark.part === 'cue') return { class: 'hearsay-cue' }
  if (mark.part === 'outlet') return { class: 'hearsay-outlet', 'data-outlet': oneLine(mark.name) }
  return { class: 'hearsay-speaker', 'data-number': mark.voice.number, ...look(mark.voice) }
}

export function quoteAttributes(mark: QuoteMark, piece: Piece, idPrefix: string): Attributes {
  const { index, attribution, voices } = mark
  const { depth, isFirst, isLast } = piece
  const relays = relaysOf(attribution)
  return {
    class: 'hearsay-quote',
    id: isFirst ? `${idPrefix}-${index}` : null,
    'data-attribution': index,
    'data-type': attribution.type,
    'data-kind': attribution.cue?.kind ?? 'statement',
    'data-confidence': attribution.confidence,
    'data-sure': isSure(attribution) ? 'yes' : 'no',
    'data-voices': [...new Set(voices)].map((voice) => voice.number).join(' '),
    ...look(voices[0]),
    'data-depth': Math.min(depth, LOWEST),
    ...(piece.beginsSpan && {
      'data-badge': labelOf(mark, piece),
      'data-spoken': `${isFirst ? 'Quote' : 'Quote goes on'}, ${nameOf(...voices)}: `,
    }),
    ...(isLast && { 'data-spoken-end': relays === '' ? ', end of quote' : `, end of quote, via ${relays}` }),
    ...(isLast && relays !== '' && { 'data-relays': relays }),
    title: `${nameOf(...voices)} (${detailsOf(attribution).join(', ')})`,
  }
}

/** How a voice looks: colour and underline. */
export function look(voice: Voice | undefined): Attributes {
  const isKnown = voice !== undefined && voice.number > 0
  return {
    'data-tone': isKnown ? voice.tone : 'none',
    'data-line': isKnown ? (LINES[(voice.number - 1) % LINES.length] ?? null) : 'solid',
  }
}
