/** Of bytes, four at a time: FNV-1a (Fowler, Noll, Vo 1991), folded at each step so that all bits count alike. */
export function checksumOf(bytes: Uint8Array<ArrayBuffer>): number {
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  let sum = 0x811c9dc5
  for (let k = 0; k < fours.length; k++) sum = step(sum, fours[k] as number)
  for (let k = fours.length * 4; k < bytes.length; k++) sum = step(sum, bytes[k] as number)
  return sum
}

function step(sum: number, value: number): number {
  const product = Math.imul(sum ^ value, 0x01000193)
  return product ^ (product >>> 15)
}
