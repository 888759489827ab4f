/**
 * The text of bytes in an encoding, without the byte-order mark that may stand before it; `null` where the bytes are none
 * of this encoding, or the encoding is unknown.
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
