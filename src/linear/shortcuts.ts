/**
 * Decisions that a few facts settle nearly always, so that a model need not be asked: "the" is a determiner whatever
 * stands around it. Keys are any whole numbers of 32 bits.
 */
export interface Shortcuts {
  /** A power of two of slots, by open addressing: a key, then its label raised by 1, where 0 tells an empty slot. */
  readonly slots: Int32Array
}

export type Shortcut = readonly [key: number, label: number]

export function toShortcuts(entries: readonly Shortcut[]): Shortcuts {
  const shortcuts = createShortcuts(entries.length)
  for (const [key, label] of entries) addShortcut(shortcuts, key, label)
  return shortcuts
}

/** None yet, with room for so many. */
export function createShortcuts(room: number): Shortcuts {
  return { slots: new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * room + 2))) }
}

export function addShortcut({ slots }: Shortcuts, key: number, label: number): void {
  const at = slotOf(slots, key)
  slots[at] = key
  slots[at + 1] = label + 1
}

/** The label that the key settles; -1 for none. */
export function findShortcut({ slots }: Shortcuts, key: number): number {
  return (slots[slotOf(slots, key) + 1] as number) - 1
}

/** All of them, by key. */
export function listShortcuts({ slots }: Shortcuts): Shortcut[] {
  const found: Shortcut[] = []
  for (let at = 0; at < slots.length; at += 2) {
    const label = (slots[at + 1] as number) - 1
    if (label >= 0) found.push([slots[at] as number, label])
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
