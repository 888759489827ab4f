import { expect, test } from 'vitest'
import { toHtml, toPage, toText } from '../../src/render/index.js'
import { renderLines } from '../../src/render/lines.js'
import { pageStyles } from '../../src/render/page-styles.js'
import { renderTable } from '../../src/render/table.js'
import type { Attribution, Outlet, Report, Span, Speaker } from '../../src/types.js'

/*
 * Everything that can be shown, shown once: what stands in test/render/expected is for reading, and for its difference
 * when something changes. `npx vitest run test/render/expected -u` writes it anew.
 */

const TEXT = `\
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
const REPORT: Report = { attributions: ATTRIBUTIONS, entities: [entity('Mara Voss'), entity('Ilan Reke')] }

test('toHtml', async () => {
  await expect(inLines(toHtml(TEXT, REPORT))).toMatchFileSnapshot('expected/fragment.html')
})

test('toPage, without its style sheet', async () => {
  const page = toPage(TEXT, REPORT, { title: 'A bridge', idPrefix: 'it' }).replace(pageStyles, '')
  await expect(inLines(page)).toMatchFileSnapshot('expected/page.html')
})

test('toText', async () => {
  await expect(toText(TEXT, REPORT)).toMatchFileSnapshot('expected/text.txt')
})

test('toText in colours, in lines, without the unsure', async () => {
  const shown = toText(TEXT, REPORT, { color: true, width: 60, minConfidence: 0.8 })
  await expect(shown.replaceAll('\u001b', '␛')).toMatchFileSnapshot('expected/colours.txt')
})

test('the table, in colours', async () => {
  const shown = renderTable(REPORT, { width: 90, colors: true })
  await expect(`${shown.replaceAll('\u001b', '␛')}\n`).toMatchFileSnapshot('expected/table.txt')
})

test('the lines', async () => {
  await expect(renderLines(REPORT)).toMatchFileSnapshot('expected/lines.txt')
})

/** An element a line, so that a difference shows where it is. */
function inLines(html: string): string {
  return `${html.trim().replace(/(?<=>)(?=<)/g, '\n')}\n`
}

function place(piece: string, from = 0): Span {
  const start = TEXT.indexOf(piece, from)
  expect(start, piece).toBeGreaterThanOrEqual(0)
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
