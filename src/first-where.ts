/** The first of `size` numbers from 0 for which it holds, `size` where there is none; from there on it must hold for all. */
export function firstWhere(size: number, holds: (number: number) => boolean): number {
  let from = 0
  let to = size
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
