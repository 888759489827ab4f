/**
 * How a table's cells are written as text, one printable ASCII character a weight that is not 0, so that a weights
 * file can be a string in a module that any compression for the web shrinks well:
 *
 *     level        -30 … -1, 1 … 30                      characters from LEVEL_CODES
 *     run of zeros its length in base 30, lowest first   characters from DIGIT_CODES
 *
 * Rows go in order.
 */
export const HIGHEST_LEVEL = 30
export const RUN_BASE = 30

/** '"' and '\' would need escaping in a module's source. */
const CODES: readonly number[] = Array.from({ length: 127 - 35 }, (_, k) => k + 35).filter((code) => code !== 92)
/** By level + HIGHEST_LEVEL; that of level 0 is never written. */
export const LEVEL_CODES = CODES.slice(0, 2 * HIGHEST_LEVEL + 1)
/** By digit. */
export const DIGIT_CODES = CODES.slice(2 * HIGHEST_LEVEL + 1, 2 * HIGHEST_LEVEL + 1 + RUN_BASE)
