import type { Published } from '../figures.js'
import type { Result } from '../results.js'
import type { Picture } from './draw.js'
import { drawConfidence } from './draw-confidence.js'
import { drawGrowth, type Reading } from './draw-growth.js'
import { drawReliability } from './draw-reliability.js'

/** The README's pictures by the part of it that they stand in; without those for which figures are missing. */
export interface Pictures {
  readonly pictures: readonly Picture[]
  readonly growth: readonly Picture[]
}

/** @param ours Name of hearsay among the readings. */
export function drawPictures(
  { thresholds, calibration }: Pick<Result, 'thresholds' | 'calibration'>,
  { systems }: Published,
  readings: readonly Reading[],
  ours: string,
): Pictures {
  const human = systems.find(({ kind }) => kind === 'human')?.['triple.relaxed'] ?? null
  return {
    pictures: [drawConfidence(thresholds, human), drawReliability(calibration)].filter((picture) => picture !== null),
    growth: [drawGrowth(readings, ours)].filter((picture) => picture !== null),
  }
}
