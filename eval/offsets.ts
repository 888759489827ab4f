/**
 * The UTF-16 offset of every code point of a text, and of its end: PolNeAR counts in code points, JavaScript does not.
 *
 * @example utf16Offsets('a😀b') // [0, 1, 3, 4]
 */
export function utf16Offsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1)
  let points = 0
  let at = 0
  for (const character of text) {
    offsets[points++] = at
    at += character.length
  }
  offsets[points++] = at
  return offsets.subarray(0, points)
}
