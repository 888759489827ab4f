import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Audit, Tally } from '../../audit/types.js'
import { number, plural } from './numbers.js'
import { SOURCINGS, TYPES, UNKNOWN_OUTLET } from './sections.js'

/** A picture and what it shows. */
export interface Chart {
  readonly title: string
  /** SVG as HTML, hidden from screen readers, which have the tables. */
  readonly svg: string
  /** Which colours stand for what, as names of CSS properties; empty where there is one colour. */
  readonly legend: readonly Part[]
}

/** A part of a bar: "direct", which `--direct` colours. */
interface Part {
  readonly key: string
  readonly label: string
}

interface Bar {
  readonly label: string
  readonly parts: Readonly<Record<string, Tally>>
}

const MOST_SPEAKERS = 15
const MOST_OUTLETS = 12
const LONGEST_LABEL = 32
const WIDTH = 760
const HEIGHT = 26
const LABELS = 215
const BELOW = 46
const AXIS = { grid: true, labelAnchor: 'center', labelArrow: 'none', labelOffset: 38 } as const

/** The audit's pictures, drawn by Observable Plot; what is long is cut, the page's tables have it all. */
export function drawCharts({ speakers, outlets, relays }: Audit): readonly Chart[] {
  const shown = outlets.slice(0, MOST_OUTLETS)
  const labels = shown.map(({ outlet }) => outlet ?? UNKNOWN_OUTLET)
  const quoted = speakers.filter(({ words }) => words > 0).slice(0, MOST_SPEAKERS)
  const bars = (parts: 'types' | 'sourcing') =>
    shown.map((outlet, i) => ({ label: labels[i] ?? '', parts: outlet[parts] }))
  const charts: Chart[] = [
    {
      title: 'Who is quoted most, in words',
      svg: drawBars(
        quoted.map(({ name, types }) => ({ label: name, parts: types })),
        TYPES,
      ),
      legend: TYPES,
    },
    {
      title: 'Whose words have a name to them, by publisher',
      svg: drawShares(bars('sourcing'), SOURCINGS),
      legend: SOURCINGS,
    },
    { title: 'How much is quoted directly, by publisher', svg: drawShares(bars('types'), TYPES), legend: TYPES },
  ]
  if (outlets.length > 1) {
    const cells = quoted.flatMap((speaker, row) =>
      speaker.outlets.map(({ outlet, ...tally }) => ({
        row,
        column: shown.findIndex((each) => each.outlet === outlet),
        tally,
      })),
    )
    const names = quoted.map(({ name }) => name)
    charts.push({ title: 'Who quotes whom, in words', svg: drawMatrix(cells, names, labels), legend: [] })
  }
  if (relays.length > 0) {
    const bars = relays.slice(0, MOST_OUTLETS).map(({ name, ...tally }) => ({ label: name, parts: { relay: tally } }))
    charts.push({
      title: 'Outlets through which statements came, in words',
      svg: drawBars(bars, [{ key: 'relay', label: '' }]),
      legend: [],
    })
  }
  return charts
}

/** A bar for each, its parts one after the other. */
function drawBars(bars: readonly Bar[], parts: readonly Part[]): string {
  const marks = [
    Plot.barX(toPieces(bars, parts), { x: 'words', y: 'row', fill: 'color', title: 'title', insetRight: 1 }),
  ]
  return draw(
    marks,
    bars.map(({ label }) => label),
    { x: { ...AXIS, label: 'words', tickFormat: number } },
  )
}

/** The same with all bars equally long. */
function drawShares(bars: readonly Bar[], parts: readonly Part[]): string {
  const pieces = toPieces(bars, parts).filter(({ words }) => words > 0)
  const marks = [
    Plot.barX(
      pieces,
      Plot.stackX({ offset: 'normalize' }, { x: 'words', y: 'row', fill: 'color', title: 'title', insetRight: 1 }),
    ),
  ]
  return draw(
    marks,
    bars.map(({ label }) => label),
    { x: { ...AXIS, label: 'share of words, in percent', percent: true } },
  )
}

function drawMatrix(
  cells: readonly { readonly row: number; readonly column: number; readonly tally: Tally }[],
  rows: readonly string[],
  columns: readonly string[],
): string {
  const shown = cells
    .filter(({ column }) => column >= 0)
    .map(({ row, column, tally }) => ({
      row,
      column,
      words: number(tally.words),
      size: tally.words,
      title: `${columns[column]} quotes ${rows[row]}: ${describe(tally)}`,
    }))
  const marks = [
    Plot.dot(shown, { x: 'column', y: 'row', r: 'size', fill: 'var(--relay)', fillOpacity: 0.35, title: 'title' }),
    Plot.text(shown, { x: 'column', y: 'row', text: 'words', fill: 'currentColor', pointerEvents: 'none' }),
  ]
  return draw(marks, rows, {
    x: {
      type: 'point',
      domain: columns.map((_, i) => i),
      tickFormat: labelled(columns, 16),
      tickRotate: -30,
      axis: 'top',
      label: null,
      padding: 0.5,
    },
    r: { range: [2, HEIGHT / 2] },
    marginTop: 80,
    marginBottom: 10,
    marginRight: 60,
  })
}

function draw(marks: readonly Plot.Markish[], rows: readonly string[], options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const picture = Plot.plot({
    document,
    width: WIDTH,
    marginLeft: LABELS,
    marginBottom: BELOW,
    height: rows.length * HEIGHT + (options.marginTop ?? 20) + (options.marginBottom ?? BELOW),
    style: { fontSize: '13px' },
    y: {
      type: 'band',
      domain: rows.map((_, i) => i),
      tickFormat: labelled(rows, LONGEST_LABEL),
      label: null,
      tickSize: 0,
    },
    ...options,
    marks: [...marks],
  })
  picture.setAttribute('aria-hidden', 'true')
  return picture.outerHTML
}

function toPieces(bars: readonly Bar[], parts: readonly Part[]) {
  return bars.flatMap(({ label, parts: tallies }, row) =>
    parts.map((part) => {
      const tally = tallies[part.key] ?? { quotes: 0, words: 0 }
      const what = part.label === '' ? '' : `, ${part.label}`
      return { row, words: tally.words, color: `var(--${part.key})`, title: `${label}${what}: ${describe(tally)}` }
    }),
  )
}

function labelled(labels: readonly string[], longest: number) {
  return (i: number) => {
    const label = labels[i] ?? ''
    return label.length > longest ? `${label.slice(0, longest - 1)}…` : label
  }
}

function describe({ quotes, words }: Tally): string {
  return `${plural(words, 'word')} in ${plural(quotes, 'quote')}`
}
