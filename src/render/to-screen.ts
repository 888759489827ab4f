/** Control characters but tab and line ends, lone surrogates, and those that turn the direction of writing. */
const STEERING = /[^\P{Cc}\t\r\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu
const PICTURES = 0x2400
const DELETE = 0x7f

/**
 * Text of which no character steers a terminal, in the same number of units: controls become their pictures (␛), others
 * the replacement character, and a carriage return of its own a line feed.
 */
export function toScreen(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n').replace(STEERING, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(PICTURES + code)
    return code === DELETE ? '␡' : '\ufffd'
  })
}
