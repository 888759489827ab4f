const PARTS = 64
const LOWEST = 40

/** Powers of e, one for every 64th from 0 down to -40. */
export function powersOfE(): Float64Array {
  return Float64Array.from({ length: LOWEST * PARTS + 1 }, (_, k) => Math.exp(-k / PARTS))
}

/** `Math.exp(-x)` for x from 0 on, as exact but faster: the nearest of `powersOfE` times the first terms of a series. */
export function expOfMinus(x: number, powers: Float64Array): number {
  if (!(x < LOWEST)) return x > 700 ? 0 : Math.exp(-x)
  const k = (x * PARTS + 0.5) | 0
  const rest = k / PARTS - x
  return (powers[k] as number) * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest / 120)))))
}
