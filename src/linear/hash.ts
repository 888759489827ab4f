/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991), folded so that the low bits depend on all of the string. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Mixes a template number and up to three ids into 32 bits; multipliers are those of MurmurHash3 and xxHash. */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35) + c
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}

/**
 * Hash of a feature by the salt of its template and up to three ids, good in its high bits. The multiplications do not
 * wait for each other, so this is faster than `mix`.
 */
export function hashFeature(salt: number, a: number, b: number, c: number): number {
  let hash = (salt + Math.imul(a, 0x85ebca6b)) | 0
  hash = (hash + Math.imul(b, 0xc2b2ae35)) | 0
  hash = (hash + Math.imul(c, 0x27d4eb2f)) | 0
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
}
