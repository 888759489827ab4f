import * as Plot from '@observablehq/plot'
import type { Threshold } from '../calibration.js'
import { COLORS, draw, HALO, type Picture } from './draw.js'

/** Room that a label takes, in percent of an axis. */
const LABEL = 3

/** Precision against recall along `minConfidence`, and where as good as a person would be; `null` without thresholds. */
export function drawConfidence(thresholds: readonly Threshold[], humanF1: number | null): Picture | null {
  const [lowest, highest] = [thresholds[0], thresholds.at(-1)]
  if (!lowest || !highest) return null
  const recall = rangeOf(
    [...thresholds.map((threshold) => threshold.recall), humanF1 ?? 0].filter((share) => share > 0),
  )
  const precision = rangeOf(thresholds.map((threshold) => threshold.precision))
  const human = humanF1 === null ? [] : sameF1(humanF1, recall[1], precision)
  const line = { x: 'recall', y: 'precision' } as const
  return draw({
    name: 'confidence',
    title: 'Precision and recall by minConfidence',
    caption: 'Relaxed triples of that confidence or more',
    alt: `Precision against recall of relaxed triples along minConfidence: ${say(lowest)}, ${say(highest)}. ${sayHuman(humanF1)}`.trim(),
    options: {
      width: 410,
      height: 380,
      x: { domain: recall, label: 'recall, %' },
      y: { domain: precision, label: 'precision, %' },
    },
    marks: [
      Plot.line(human, { ...line, stroke: COLORS.pale, strokeDasharray: '5 4' }),
      Plot.text(human.slice(0, 1), {
        ...line,
        text: () => `two annotators:\nF1 ${humanF1?.toFixed(1)}`,
        textAnchor: 'start',
        lineAnchor: 'top',
        dx: 7,
        dy: 4,
        fill: COLORS.pale,
      }),
      Plot.line(thresholds, { ...line, stroke: COLORS.ours, strokeWidth: 2 }),
      Plot.dot(thresholds, { ...line, fill: COLORS.ours, r: 4 }),
      Plot.text(thresholds, {
        ...line,
        text: ({ minConfidence }: Threshold) => minConfidence.toFixed(1),
        textAnchor: 'end',
        dx: -8,
        dy: 9,
        ...HALO,
      }),
    ],
  })
}

/** Points of the same F1 within the picture, from the highest precision down. */
function sameF1(f1: number, mostRecall: number, [low, high]: readonly [number, number]) {
  return Array.from({ length: high - low + 1 }, (_, i) => high - i)
    .map((precision) => ({ precision, recall: (f1 * precision) / (2 * precision - f1) }))
    .filter(({ recall }) => recall > 0 && recall <= mostRecall)
}

/** Whole tens that hold all of them, with room for a label before the first. */
function rangeOf(shares: readonly number[]): [number, number] {
  return [Math.floor((Math.min(...shares) - LABEL) / 10) * 10, Math.min(100, Math.ceil(Math.max(...shares) / 10) * 10)]
}

function say({ minConfidence, precision, recall }: Threshold): string {
  return `from ${minConfidence} on, ${precision.toFixed(0)} % are right and ${recall.toFixed(0)} % of the gold is found`
}

function sayHuman(f1: number | null): string {
  return f1 === null
    ? ''
    : `A dashed line shows where F1 is ${f1.toFixed(1)}, that of one trained annotator against another.`
}
