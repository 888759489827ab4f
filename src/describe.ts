const LONGEST = 40

/**
 * A value as an error message shows it: short, whatever came, and without calling any code of the value's own.
 *
 * @example
 * describe('half')     // the string "half"
 * describe([1, 2])     // an array
 * describe(undefined)  // undefined
 */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return `the string ${quoted(value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A string in quotation marks, cut where it is long; control characters and lone surrogates are escaped. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
}
