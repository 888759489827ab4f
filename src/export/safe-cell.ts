/**
 * What a spreadsheet would run rather than show: cells that begin with "=", "+", "-" or "@", also in full width, or with
 * a tab or a line break (OWASP, CSV Injection), be there white space or control characters before. What looks as if it
 * were guarded already is guarded once more, so that one apostrophe can always be taken off again.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/** The cell's text, with an apostrophe before what a spreadsheet would take for a formula. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
