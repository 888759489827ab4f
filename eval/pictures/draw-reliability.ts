import * as Plot from '@observablehq/plot'
import type { Bin, Calibration } from '../calibration.js'
import { COLORS, draw, HALO, type Picture } from './draw.js'

const EVEN = [0, 100]
/** Radius of the fullest bin, in pixels. */
const LARGEST = 16

/** Stated confidence against the share that is right; a bin's circle has the area of its attributions. */
export function drawReliability({ error, bins }: Calibration): Picture | null {
  if (bins.length === 0) return null
  const point = { x: 'confidence', y: 'right' } as const
  const most = Math.max(...bins.map(({ attributions }) => attributions))
  const radius = ({ attributions }: Bin) => LARGEST * Math.sqrt(attributions / most)
  const all = bins.reduce((sum, { attributions }) => sum + attributions, 0)
  return draw({
    name: 'reliability',
    title: 'How often it is right, by stated confidence',
    caption: `${all.toLocaleString('en')} attributions; expected calibration error ${error.toFixed(1)} points`,
    alt: `Stated confidence against the share that is right, in ${bins.length} bins, sizes beside them. The expected calibration error is ${error.toFixed(1)} points, ${sayLargest(bins)}.`,
    options: {
      width: 410,
      height: 380,
      x: { domain: EVEN, label: 'stated confidence, %' },
      y: { domain: EVEN, label: 'right, %' },
      r: { type: 'identity' },
    },
    marks: [
      Plot.line(EVEN, { x: EVEN, y: EVEN, stroke: COLORS.pale, strokeDasharray: '5 4' }),
      Plot.text(['as stated'], {
        x: [20],
        y: [20],
        rotate: -45,
        dx: -7,
        dy: -7,
        fill: COLORS.pale,
      }),
      Plot.link(bins, {
        x: 'confidence',
        y1: 'confidence',
        y2: 'right',
        stroke: COLORS.ours,
        strokeWidth: 2,
      }),
      Plot.dot(bins, { ...point, r: radius, fill: COLORS.ours, fillOpacity: 0.25, stroke: COLORS.ours }),
      Plot.dot(bins, { ...point, r: 2, fill: COLORS.ours }),
      ...bins.map((bin) =>
        Plot.text([bin], { ...point, text: [bin.attributions.toLocaleString('en')], dy: -radius(bin) - 8, ...HALO }),
      ),
    ],
  })
}

/** "the largest part of it from the bin that says 35 % and is right in 42 %" */
function sayLargest(bins: readonly Bin[]): string {
  const part = ({ attributions, confidence, right }: Bin) => attributions * Math.abs(confidence - right)
  const { confidence, right } = bins.reduce((largest, bin) => (part(bin) > part(largest) ? bin : largest))
  return `the largest part of it from the bin that says ${confidence.toFixed(0)} % and is right in ${right.toFixed(0)} %`
}
