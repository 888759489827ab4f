/**
 * Labels of a sequence that has one kind of stretch once at most and another kind once at least; each kind has a label
 * for its start and one for its inside.
 */
const LABEL = { outside: 0, onceStart: 1, once: 2, manyStart: 3, many: 4 } as const
export const TRELLIS_LABELS = 5
/** What has been seen so far, as bits. */
const SEEN = { once: 1, many: 2 } as const
const SEEN_BITS = 2
const SIGHTS = 1 << SEEN_BITS
/** A state is a label and what was seen up to it: `label * SIGHTS + seen`. */
export const STATES = TRELLIS_LABELS * SIGHTS
/** Scores below are those of states that cannot be reached. */
export const POSSIBLE = -5e29

/** States from which each state is reached. */
export const STATES_BEFORE: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, state) =>
  statesBefore(labelOf(state), state % SIGHTS),
)

/** The states in which a sequence may start, and end. */
export const FIRST_STATES: readonly number[] = [LABEL.outside, LABEL.onceStart, LABEL.manyStart].map(
  (label) => label * SIGHTS + needs(label),
)

export const LAST_STATES: readonly number[] = Array.from({ length: STATES }, (_, state) => state).filter(
  (state) => fits(labelOf(state), state % SIGHTS) && (state & SEEN.many) !== 0,
)

export function labelOf(state: number): number {
  return state >> SEEN_BITS
}

function statesBefore(label: number, seen: number): number[] {
  if (!fits(label, seen)) return []
  const { onceStart, once, manyStart, many } = LABEL
  const inside = label === once || label === many
  const labels = inside ? [label - 1, label] : [0, onceStart, once, manyStart, many]
  const seenBefore =
    label === onceStart ? [seen & ~SEEN.once] : label === manyStart ? [seen & ~SEEN.many, seen] : [seen]
  return seenBefore.flatMap((own) => labels.filter((z) => fits(z, own)).map((z) => z * SIGHTS + own))
}

/** Whether a label may stand where so much was seen, itself included. */
function fits(label: number, seen: number): boolean {
  return (seen & needs(label)) === needs(label)
}

function needs(label: number): number {
  if (label === LABEL.outside) return 0
  return label <= LABEL.once ? SEEN.once : SEEN.many
}
