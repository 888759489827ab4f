import { checkOneOf } from '../options.js'
import { countCodePoints } from './code-points.js'

/** In what `start` and `end` are counted: UTF-16 units as in the report, or Unicode code points as in Python and R. */
export type OffsetUnit = 'utf-16' | 'code-point'

const UNITS: readonly OffsetUnit[] = ['utf-16', 'code-point']

/** @throws {HearsayError} INVALID_OPTION for a unit that is none. */
export function checkOffsets(value: unknown): OffsetUnit {
  return value === undefined || value === null ? 'utf-16' : checkOneOf(UNITS, value, 'offsets')
}

/** What turns a UTF-16 offset of the text into the unit. */
export function offsetsIn(unit: OffsetUnit, text: string): (offset: number) => number {
  return unit === 'utf-16' ? (offset) => offset : countCodePoints(text).before
}
