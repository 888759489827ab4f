import * as Plot from '@observablehq/plot'
import type { Step } from '../../bench/growth.js'
import { COLORS, draw, type Picture } from './draw.js'

/** A step as the picture needs it. */
export type Reading = Pick<Step, 'engine' | 'size' | 'milliseconds'>

const LOOKS = [
  { color: COLORS.ours, symbol: 'circle' },
  { color: '#bc4c00', symbol: 'square' },
  { color: '#8250df', symbol: 'triangle' },
  { color: '#1a7f37', symbol: 'diamond' },
] as const
const LINE_HEIGHT = 19

/** Time against length for each engine, ours first; `null` where ours has not read two lengths. */
export function drawGrowth(readings: readonly Reading[], ours: string): Picture | null {
  const names = [...new Set(readings.map(({ engine }) => engine))].filter((name) => name !== ours)
  const series = [ours, ...names].map((name, i) => ({
    name,
    steps: readings.filter(({ engine }) => engine === name),
    look: LOOKS[i % LOOKS.length] ?? LOOKS[0],
  }))
  const own = series[0]?.steps ?? []
  const [shortest, longest] = [own[0], own.at(-1)]
  if (!shortest || !longest || shortest === longest) return null
  const proportional = own.map(({ size }) => ({ size, milliseconds: (longest.milliseconds * size) / longest.size }))
  const point = { x: 'size', y: 'milliseconds' } as const
  return draw({
    name: 'growth',
    title: 'Time by length of the text',
    caption: 'One text in a process of its own; dashed: in proportion to the length',
    alt: describe(shortest, longest, series.slice(1)),
    options: {
      width: 640,
      height: 400,
      marginLeft: 80,
      marginRight: 30,
      x: { ...logarithmic(readings.map(({ size }) => size)), tickFormat: sizeOf, label: 'length of the text' },
      y: {
        ...logarithmic(readings.map((reading) => reading.milliseconds)),
        tickFormat: timeOf,
        label: 'time',
      },
    },
    marks: [
      Plot.line(proportional, { ...point, stroke: COLORS.pale, strokeDasharray: '5 4' }),
      ...series.flatMap(({ name, steps, look: { color, symbol } }, i) => [
        Plot.line(steps, { ...point, stroke: color, strokeWidth: name === ours ? 2.5 : 1.5 }),
        Plot.dot(steps, { ...point, symbol, fill: color, r: 4 }),
        Plot.dot([name], { ...legend(i), dx: 18, symbol, fill: color, r: 4 }),
        Plot.text([name], { ...legend(i), dx: 28, textAnchor: 'start', fontWeight: name === ours ? 600 : 400 }),
      ]),
    ],
  })
}

function legend(line: number) {
  return { frameAnchor: 'top-left', lineAnchor: 'middle', dy: 14 + line * LINE_HEIGHT } as const
}

/** From the power of ten below all values to the one above, with a tick at each. */
function logarithmic(values: readonly number[]) {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.ceil(Math.log10(Math.max(...values)))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
  return { type: 'log', domain: [10 ** first, 10 ** last], ticks } as const
}

/** What ours takes at both ends, and what the others take for the longest text that they have read. */
function describe(
  shortest: Reading,
  longest: Reading,
  others: readonly { readonly steps: readonly Reading[] }[],
): string {
  const say = ({ size, milliseconds }: Reading) => `${sizeOf(size)} in ${timeOf(milliseconds)}`
  const times = (more: number) => `${Number(more.toPrecision(2)).toLocaleString('en')} times`
  const theirs = others.flatMap(({ steps }) => steps.at(-1) ?? []).map((step) => `${step.engine} reads ${say(step)}`)
  const growth = `a text ${times(longest.size / shortest.size)} as long takes ${times(longest.milliseconds / shortest.milliseconds)} as long`
  return [
    `Time by length of the text: ${shortest.engine} reads ${say(shortest)} and ${say(longest)}; ${growth}.`,
    ...(theirs.length > 0 ? [`${theirs.join('; ')}.`] : []),
  ].join(' ')
}

/** "30 kB", "10 MB" */
function sizeOf(size: number): string {
  return size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`
}

/** "3.5 ms", "31 s" */
function timeOf(milliseconds: number): string {
  const short = (value: number) => Number(value.toPrecision(2)).toLocaleString('en')
  return milliseconds < 1000 ? `${short(milliseconds)} ms` : `${short(milliseconds / 1000)} s`
}
