/** How `toHtml` marks the pieces of a quote, each with its attribution's index in the report. */
const QUOTE = '.hearsay-quote'

/** The pieces of quotes, in the text's order; nested ones after those around them. */
export function quoteMarks(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(QUOTE)]
}

/** Index of the innermost quote around something; `null` where there is none. */
export function quoteAt(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(QUOTE) : null
  return mark ? quoteOf(mark) : null
}

function quoteOf(mark: HTMLElement): number {
  return Number(mark.dataset.attribution)
}

/** Makes the quotes of a newly painted block ready to be reached by keys; what their titles tell, the page tells itself. */
export function equip(block: HTMLElement): void {
  for (const mark of quoteMarks(block)) {
    mark.tabIndex = -1
    mark.removeAttribute('title')
  }
}

/** Lets these quotes stand out and the others step back; with `null` all are alike. */
export function light(root: HTMLElement, quotes: readonly number[] | null): void {
  const lit = quotes && new Set(quotes)
  for (const mark of quoteMarks(root)) {
    mark.classList.toggle('lit', lit?.has(quoteOf(mark)) ?? false)
    mark.classList.toggle('faint', lit !== null && !lit.has(quoteOf(mark)))
  }
}

/** Brings the first piece of a quote into view and gives it the focus. */
export function showQuote(index: number): void {
  const mark = document.querySelector<HTMLElement>(`${QUOTE}[data-attribution="${index}"]`)
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}
