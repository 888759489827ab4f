/** Control characters, line and paragraph separators, and those that turn the direction of writing. */
const UNPRINTABLE = /[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** Text as it may go to a terminal: on one line, and without characters that steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim()
}
