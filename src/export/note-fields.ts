import type { Complain, Note } from './read-standoff.js'

/** Reads the fields of one annotation's note. */
export type ReadField = <Value>(key: string, expected: string, is: (value: unknown) => value is Value) => Value | null

/** Fields that the note lacks are `null`; those of the wrong kind too, and are complained of. */
export function noteFields(note: Note | undefined, complain: Complain): ReadField {
  return (key, expected, is) => {
    const value = note?.fields[key]
    if (!note || value === undefined || value === null) return null
    if (is(value)) return value
    complain(note.line, `"${key}" should be ${expected}`)
    return null
  }
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString)
}
