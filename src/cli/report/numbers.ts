/** "12,345" */
export function number(value: number): string {
  return value.toLocaleString('en')
}

/** "1 word", "2,000 words" */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "31 %"; a dash where there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
