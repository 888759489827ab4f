/** Of ASCII text from `start` on, four characters at a time: FNV-1a (Fowler, Noll, Vo 1991), folded at each step so that all bits count alike. */
export function checksumOf(text: string, start = 0): number {
  let sum = 0x811c9dc5
  let at = start
  for (; at + 3 < text.length; at += 4) {
    const four =
      text.charCodeAt(at) |
      (text.charCodeAt(at + 1) << 8) |
      (text.charCodeAt(at + 2) << 16) |
      (text.charCodeAt(at + 3) << 24)
    sum = step(sum, four)
  }
  for (; at < text.length; at++) sum = step(sum, text.charCodeAt(at))
  return sum
}

function step(sum: number, value: number): number {
  const product = Math.imul(sum ^ value, 0x01000193)
  return product ^ (product >>> 15)
}
