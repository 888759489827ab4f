import type { Mark } from './marks.js'
import type { Stretch } from './paragraphs.js'

/** What is written next, from the beginning of the text to its end. */
export type Step =
  | { readonly do: 'open' | 'close'; readonly mark: Mark }
  | { readonly do: 'text'; readonly start: number; readonly end: number }
  | { readonly do: 'begin' }
  | { readonly do: 'finish' }

/**
 * More marks than this around one another are not drawn: no eye tells them apart, browsers stop nesting at some
 * hundreds, and so the output stays linear in the length of the text and the number of marks.
 */
const DEEPEST = 20

/**
 * Brings marks that overlap in any way into the order in which nested elements are written. One that reaches out of
 * another is closed with it and opened again behind it; all are closed and opened again between paragraphs. A mark of
 * which nothing can be drawn is opened and closed in one place, so that links still find it.
 *
 *     marks      [ a      ]       paragraphs  (         ) (     )
 *                     [ b    ]    a mark          [ c         ]
 *     elements   [ a  [ b ]][b]   elements    (   [ c   ]) ([ ]  )
 *
 * @param length of the text
 * @param marks by where they begin, the outer first
 * @param paragraphs in their order; what stands between them is never marked
 */
export function nest(length: number, marks: readonly Mark[], paragraphs: readonly Stretch[]): readonly Step[] {
  const steps: Step[] = []
  let at = 0
  let next = 0
  let around: readonly Mark[] = []

  const open = (mark: Mark): unknown => steps.push({ do: 'open', mark })
  const close = (mark: Mark): unknown => steps.push({ do: 'close', mark })
  const writeTo = (end: number): void => {
    if (end > at) steps.push({ do: 'text', start: at, end })
    at = end
  }
  const begin = (mark: Mark): void => {
    open(mark)
    if (mark.end > at && around.length < DEEPEST) around = [...around, mark]
    else close(mark)
  }
  const leave = (): void => {
    const outermost = around.findIndex(({ end }) => end <= at)
    if (outermost < 0) return
    around.slice(outermost).reverse().forEach(close)
    const left = around.slice(outermost).filter(({ end }) => end > at)
    left.forEach(open)
    around = [...around.slice(0, outermost), ...left]
  }

  for (const paragraph of paragraphs) {
    writeTo(paragraph.start)
    around = around.filter(({ end }) => end > at)
    steps.push({ do: 'begin' })
    around.forEach(open)
    while (at < paragraph.end) {
      leave()
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) begin(mark)
      const ends = around.map(({ end }) => end)
      writeTo(Math.min(paragraph.end, marks[next]?.start ?? length, ...ends))
    }
    around.toReversed().forEach(close)
    steps.push({ do: 'finish' })
  }
  writeTo(length)
  marks.slice(next).forEach(begin)
  return steps
}
