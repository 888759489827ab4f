import type { Attribution, Outlet, Report, Span, Speaker } from '../../src/types.js'

/** A text and a report of it with everything that a report can have, for what is compared whole. */
export const TEXT = `\
“The bridge was never inspected,” Mara Voss, the chief engineer, told the Lynford Echo. “Never,” she said.
Mayor Ilan Reke and Ada Moreau have denied to the council that a report was withheld, the Gazette reported in a long story about the bridge.
“Twice,” Voss told the Lynford Echo. One resident <declined> to comment. “It creaked.”
`

const echo = outlet('Lynford Echo', 'venue', 'the Lynford Echo', 'lynford-echo.example')
const gazette = outlet('Gazette', 'reporter', 'the Gazette')
const voss = speaker('Mara Voss', 0, 'chief engineer')

const ATTRIBUTIONS: readonly Attribution[] = [
  {
    type: 'direct',
    quote: quote('The bridge was never inspected,', 'Never,'),
    cue: cue('tell', 'told', 'said'),
    speakers: [voss],
    outlets: [echo],
    audience: place('the Lynford Echo'),
    parent: null,
    confidence: 0.97,
  },
  {
    type: 'indirect',
    quote: quote('Mayor Ilan Reke and Ada Moreau have denied to the council that a report was withheld'),
    cue: cue('report', 'reported'),
    speakers: [],
    outlets: [gazette],
    audience: null,
    parent: null,
    confidence: 0.8,
  },
  {
    type: 'mixed',
    quote: quote('a report was withheld'),
    cue: { ...cue('deny', 'have denied'), kind: 'thought' },
    speakers: [speaker('Ilan Reke', 1, 'Mayor'), speaker('Ada Moreau', null)],
    outlets: [gazette],
    audience: place('the council'),
    parent: 1,
    confidence: 0.616,
  },
  {
    type: 'direct',
    quote: quote('Twice,'),
    cue: null,
    speakers: [{ ...voss, mention: place('Voss', 200) }],
    outlets: [{ ...echo, mention: place('the Lynford Echo', 200) }],
    audience: place('the Lynford Echo', 200),
    parent: null,
    confidence: 0.9,
  },
  {
    type: 'non-answer',
    quote: quote('to comment'),
    cue: cue('decline', '<declined>'),
    speakers: [{ ...speaker('One resident', null), kind: 'anonymous' }],
    outlets: [],
    audience: null,
    parent: null,
    confidence: 0.85,
  },
  {
    type: 'direct',
    quote: quote('It creaked.'),
    cue: null,
    speakers: [],
    outlets: [],
    audience: null,
    parent: null,
    confidence: 0.55,
  },
]
export const REPORT: Report = { attributions: ATTRIBUTIONS, entities: [entity('Mara Voss'), entity('Ilan Reke')] }

function place(piece: string, from = 0): Span {
  const start = TEXT.indexOf(piece, from)
  if (start < 0) throw new Error(`The text has no "${piece}" from ${from} on.`)
  return { start, end: start + piece.length, text: piece }
}

function quote(...pieces: readonly string[]): Attribution['quote'] {
  return { text: pieces.join(' '), spans: pieces.map((piece) => place(piece)) }
}

function cue(lemma: string, ...pieces: readonly string[]): NonNullable<Attribution['cue']> {
  return { lemma, kind: 'statement', spans: pieces.map((piece) => place(piece)) }
}

function speaker(name: string, entity: number | null, role: string | null = null): Speaker {
  return { name, kind: 'person', role, mention: place(name), entity }
}

function outlet(name: string, role: Outlet['role'], mention: string, domain: string | null = null): Outlet {
  return { name, domain, role, mention: place(mention) }
}

function entity(name: string): Report['entities'][number] {
  return { name, kind: 'person', mentions: [place(name)], roles: [] }
}
