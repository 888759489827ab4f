/** Wakes one sleeper. */
export interface Bell {
  readonly ring: () => void
  /** Resolves at the next ring, or at once where it has rung since it was last waited for. */
  readonly rung: () => Promise<void>
}

export function createBell(): Bell {
  let rang = false
  let wake: (() => void) | null = null
  return {
    ring() {
      rang = true
      wake?.()
    },
    async rung() {
      if (!rang) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      wake = null
      rang = false
    },
  }
}
