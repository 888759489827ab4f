import type { Attribution, Entity, Report, Span, Speaker } from '../../src/types.js'

/** A made-up report of a short text, for the tests of what checks reports. */
export const TOY_TEXT = 'Ana Duarte told reporters that the bridge, the Echo said, was safe.'

export const TOY_SPEAKER: Speaker = {
  name: 'Ana Duarte',
  kind: 'person',
  role: null,
  mention: place('Ana Duarte'),
  entity: 0,
}

export const TOY_ENTITY: Entity = { name: 'Ana Duarte', kind: 'person', mentions: [place('Ana Duarte')], roles: [] }

const OUTER: Attribution = {
  type: 'indirect',
  quote: quoteOf(place('the bridge, the Echo said, was safe')),
  cue: { lemma: 'tell', kind: 'statement', spans: [place('told')] },
  speakers: [TOY_SPEAKER],
  outlets: [],
  audience: place('reporters'),
  parent: null,
  confidence: 0.9,
}

const INNER: Attribution = {
  type: 'indirect',
  quote: quoteOf(place('the bridge'), place('was safe')),
  cue: { lemma: 'say', kind: 'statement', spans: [place('said')] },
  speakers: [],
  outlets: [{ name: 'Echo', domain: null, role: 'reporter', mention: place('the Echo') }],
  audience: null,
  parent: 0,
  confidence: 0.8,
}

/** The report, with changes to its outer attribution (the first) or its inner one. */
export function toyReport(outer: Partial<Attribution> = {}, inner: Partial<Attribution> = {}): Report {
  return {
    attributions: [
      { ...OUTER, ...outer },
      { ...INNER, ...inner },
    ],
    entities: [TOY_ENTITY],
  }
}

/** Where a piece first stands in the toy text. */
export function place(piece: string): Span {
  const start = TOY_TEXT.indexOf(piece)
  return { start, end: start + piece.length, text: piece }
}

export function quoteOf(...spans: readonly Span[]): Attribution['quote'] {
  return { text: spans.map((span) => span.text).join(' '), spans }
}
