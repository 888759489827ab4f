/** A map from whole numbers of 32 bits to numbers from 0 on, quicker to build and to ask than a `Map`. */
export interface NumberMap {
  /** A power of two of slots, by open addressing: a key, then its value raised by 1, where 0 tells an empty slot. */
  readonly slots: Int32Array
}

type Entry = readonly [key: number, value: number]

export function toNumberMap(entries: readonly Entry[]): NumberMap {
  const map = createNumberMap(entries.length)
  for (const [key, value] of entries) putNumber(map, key, value)
  return map
}

/** Empty, with room for so many. */
export function createNumberMap(room: number): NumberMap {
  return { slots: new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * room + 2))) }
}

export function putNumber({ slots }: NumberMap, key: number, value: number): void {
  const at = slotOf(slots, key)
  slots[at] = key
  slots[at + 1] = value + 1
}

/** -1 for none. */
export function getNumber({ slots }: NumberMap, key: number): number {
  return (slots[slotOf(slots, key) + 1] as number) - 1
}

/** All of them, by key. */
export function listNumbers({ slots }: NumberMap): Entry[] {
  const found: Entry[] = []
  for (let at = 0; at < slots.length; at += 2) {
    const value = (slots[at + 1] as number) - 1
    if (value >= 0) found.push([slots[at] as number, value])
  }
  return found.sort((a, b) => a[0] - b[0])
}

/** Where the key stands, or would. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 2
  const hash = Math.imul(key, 0x9e3779b1)
  let at = ((hash ^ (hash >>> 15)) << 1) & mask
  while (slots[at + 1] !== 0 && slots[at] !== (key | 0)) at = (at + 2) & mask
  return at
}
