import { barX, link, plot, text } from '@observablehq/plot'
import { count } from './components/count.js'
import type { Link, VoiceView } from './reading/types.js'

/** The panel's, in pixels; where that is wider or narrower, the style sheet fits the drawing to it. */
const WIDTH = 326
const ROW = 42
const MOST_ROWS = 10
const FONT = { fontFamily: 'inherit', fontSize: '13px', color: 'inherit' }

/** A bar for each of those with most words; all others share the last one. */
export function drawWords(voices: readonly VoiceView[]): Element {
  const rows = voices.slice(0, MOST_ROWS).map(({ name, words, tone }) => ({
    name: titled(name),
    words,
    fill: colorOf(tone),
  }))
  const others = voices.slice(MOST_ROWS)
  if (others.length > 0) {
    const words = others.reduce((sum, voice) => sum + voice.words, 0)
    rows.push({ name: count(others.length, 'other'), words, fill: colorOf(null) })
  }
  const data = rows.map((row, index) => ({ ...row, index }))
  return plot({
    width: WIDTH,
    height: data.length * ROW,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 40,
    style: FONT,
    x: { axis: null },
    y: { axis: null, padding: 0 },
    marks: [
      barX(data, { y: 'index', x: 'words', fill: raw('fill'), insetTop: 22, insetBottom: 6, rx: 3 }),
      text(data, { ...LABEL, y: 'index', x: 0, text: 'name', textAnchor: 'start', dy: -9, lineWidth: 22 }),
      text(data, { ...LABEL, y: 'index', x: 'words', text: 'words', textAnchor: 'start', dx: 6, dy: 8 }),
    ],
  })
}

/** A line from each outlet to each voice that comes through it, as thick as its words are many. */
export function drawLinks(links: readonly Link[], voices: readonly VoiceView[]): Element {
  const strongest = links.toSorted((a, b) => b.words - a.words).slice(0, 2 * MOST_ROWS)
  const most = Math.max(1, ...strongest.map(({ words }) => words))
  const outlets = spread(strongest.map(({ outlet }) => outlet))
  // In the outlets' order, so that few lines cross.
  const byOutlet = strongest.toSorted((a, b) => (outlets.get(a.outlet) ?? 0) - (outlets.get(b.outlet) ?? 0))
  const speakers = spread(byOutlet.map(({ voice }) => voice))
  const voiceOf = new Map(voices.map((voice) => [voice.number, voice]))
  const data = strongest.map(({ outlet, voice, words }) => ({
    from: outlets.get(outlet),
    to: speakers.get(voice),
    stroke: colorOf(voiceOf.get(voice)?.tone ?? null),
    width: 1.5 + (12 * words) / most,
  }))
  const left = [...outlets].map(([name, y]) => ({ name, y }))
  const right = [...speakers].map(([number, y]) => {
    const name = voiceOf.get(number)?.name ?? ''
    const from = strongest.filter(({ voice }) => voice === number)
    return { name: from.every(({ outlet }) => outlet === name) ? 'itself' : titled(name), y }
  })
  return plot({
    width: WIDTH,
    height: Math.max(outlets.size, speakers.size) * ROW,
    margin: 0,
    style: FONT,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: [0, 1], reverse: true },
    marks: [
      link(data, {
        x1: 0.44,
        x2: 0.56,
        y1: 'from',
        y2: 'to',
        curve: 'bump-x',
        stroke: raw('stroke'),
        strokeWidth: raw('width'),
        strokeOpacity: 0.75,
      }),
      text(left, { ...LABEL, x: 0.42, y: 'y', text: 'name', textAnchor: 'end', lineWidth: 10.3 }),
      text(right, { ...LABEL, x: 0.58, y: 'y', text: 'name', textAnchor: 'start', lineWidth: 10.3 }),
    ],
  })
}

const LABEL = { textOverflow: 'ellipsis-end', fill: 'currentColor' } as const

/** As the marks of the article are coloured, light and dark. */
function colorOf(tone: number | null): string {
  return `var(--hearsay-tone-${tone ?? 'none'})`
}

/** "the Port Authority", as it stands in a list: "The Port Authority". */
function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The values of a field as they are, rather than as data to find colours or widths for. */
function raw(field: string) {
  return { value: field, scale: null } as const
}

/** Each thing once, at even steps from 0 to 1. */
function spread<Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> {
  const unique = [...new Set(things)]
  return new Map(unique.map((thing, index) => [thing, (index + 0.5) / unique.length]))
}
