/** What the scanner needs to know of a UTF-16 unit. */
export const CHARACTER = { unknown: 0, space: 1, letter: 2, digit: 3, other: 4, surrogate: 5 } as const

const seen = new Uint8Array(0x10000)

/** One of `CHARACTER`. Combining marks and invisible characters within words count as letters. */
export function characterClass(unit: number): number {
  const known = seen[unit]
  if (known) return known
  const found = classify(unit)
  seen[unit] = found
  return found
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/\s/.test(character)) return CHARACTER.space
  if (/[\p{L}\p{M}\p{Cf}]/u.test(character)) return CHARACTER.letter
  if (/\p{N}/u.test(character)) return CHARACTER.digit
  if (unit >= 0xd800 && unit <= 0xdfff) return CHARACTER.surrogate
  return CHARACTER.other
}

/** The unit there, and 0, which is of no class that the scanner looks for, outside of the text: V8 slows down at the first NaN. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

export function isLetter(unit: number): boolean {
  return characterClass(unit) === CHARACTER.letter
}

export function isDigit(unit: number): boolean {
  return characterClass(unit) === CHARACTER.digit
}

/** Letter or digit. */
export function isWordCharacter(unit: number): boolean {
  const kind = characterClass(unit)
  return kind === CHARACTER.letter || kind === CHARACTER.digit
}

export function isSpace(unit: number): boolean {
  return characterClass(unit) === CHARACTER.space
}

export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase()
}

export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase()
}
