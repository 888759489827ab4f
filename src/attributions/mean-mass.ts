import { SKETCH_LABELS, type Sketch } from './sketch.js'

/** Mean probability of either label over the tokens. */
export function meanMass({ marginals }: Sketch, tokens: readonly number[], one: number, other: number): number {
  let sum = 0
  for (const i of tokens) {
    sum += marginals[i * SKETCH_LABELS + one] as number
    if (other !== one) sum += marginals[i * SKETCH_LABELS + other] as number
  }
  return sum / tokens.length
}
