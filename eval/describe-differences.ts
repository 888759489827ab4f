import { COMPARED, type Comparison } from './compare.js'

/** How two sets of predictions on the same articles differ, for reading on a terminal. */
export function describeDifferences({ from, figures }: Comparison): string {
  const lines = COMPARED.map((figure) => {
    const { difference, low, high } = figures[figure]
    return `  ${figure.padEnd(20)}${signed(difference)}   [${signed(low)}, ${signed(high)}]`
  })
  return ['', `difference from ${from}, F1, with its 95 % interval`, ...lines].join('\n')
}

/** "+1.2", "-0.3"; "+0.0" where nothing is left after rounding. */
export function signed(points: number): string {
  const written = Math.abs(points).toFixed(1)
  return `${points < 0 && Number(written) > 0 ? '-' : '+'}${written}`
}
