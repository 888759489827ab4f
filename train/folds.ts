/**
 * Jackknifing: a later model learns from what earlier ones say of articles that they were not trained on, or it
 * would trust them too much. Fold k holds every FOLDS-th article from the k-th on; fold `ALL` holds out none.
 */
export const FOLDS = 4
export const ALL = FOLDS

/** The articles to learn from, and those held out. */
export function split<T>(items: readonly T[], fold: number): { rest: T[]; heldOut: T[] } {
  const isHeldOut = (_: T, index: number) => fold !== ALL && index % FOLDS === fold
  return { rest: items.filter((item, k) => !isHeldOut(item, k)), heldOut: items.filter(isHeldOut) }
}
