import type { Naming } from '../stages.js'

const REACH = 80

/** The namings within a fixed distance of a token; `namings` are in the order of the text. */
export function namingsNear(namings: readonly Naming[], token: number): readonly Naming[] {
  let [low, high] = [0, namings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.from ?? 0) < token - REACH) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < namings.length && (namings[to]?.from ?? 0) <= token + REACH) to++
  return namings.slice(low, to)
}
