import { quoteMarks } from './marks.js'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** From quote to quote with the arrow keys: the article is one stop of the Tab key, however many quotes it has. */
export function moveFocus(event: KeyboardEvent): void {
  const root = event.currentTarget
  const { target } = event
  if (!(root instanceof HTMLElement) || !(target instanceof HTMLElement)) return
  const stops = quoteStarts(root)
  const next = stops[placeOf(event.key, stops.indexOf(target), stops.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The stop is the quote with the focus, or the one that had it last, or the first. */
export function keepStop(root: HTMLElement | null): void {
  if (!root) return
  const before = root.querySelector<HTMLElement>('[tabindex="0"]')
  const focused = quoteStarts(root).find((mark) => mark === document.activeElement)
  const stop = focused ?? before ?? quoteStarts(root)[0]
  if (before) before.tabIndex = -1
  if (stop) stop.tabIndex = 0
}

function placeOf(key: string, current: number, length: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return current + (STEPS[key] ?? Number.NaN)
}

/** The first pieces of the quotes. */
function quoteStarts(root: HTMLElement): readonly HTMLElement[] {
  return quoteMarks(root).filter(({ id }) => id !== '')
}
