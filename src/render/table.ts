import truncate from 'cli-truncate'
import pico from 'picocolors'
import widthOf from 'string-width'
import type { Attribution, Report } from '../types.js'
import { names } from './names.js'
import { oneLine } from './one-line.js'

export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number
  readonly colors: boolean
}

interface Column {
  readonly title: string
  readonly cell: (attribution: Attribution) => string
  readonly color: 'reset' | 'cyan' | 'green' | 'dim'
  /** At most this share of the table's width. */
  readonly share: number
}

const QUOTE: Column = { title: 'quote', cell: quoteOf, color: 'reset', share: 1 }
const OTHERS: readonly Column[] = [
  { title: 'speaker', cell: ({ speakers }) => names(speakers), color: 'cyan', share: 0.2 },
  { title: 'outlet', cell: ({ outlets }) => names(outlets), color: 'green', share: 0.2 },
  { title: 'type', cell: ({ type }) => type, color: 'dim', share: 1 },
  { title: 'confidence', cell: ({ confidence }) => confidence.toFixed(2), color: 'dim', share: 1 },
]
const GAP = '  '
const NOTHING = '—'
const NARROWEST = 60
/** No terminal shows more of a quote, so a quote of a megabyte need not be measured whole. */
const LONGEST = 1000

/**
 * One line an attribution; its quote is shortened to what the other columns leave of the width.
 * Below 60 columns the lines are longer than the width and the terminal breaks them.
 */
export function renderTable(report: Report, { width, colors }: TableLook): string {
  if (report.attributions.length === 0) return 'No attributions found.'
  const whole = Math.max(width, NARROWEST)
  const others = OTHERS.map((column) => layOut(column, report, Math.floor(whole * column.share)))
  const taken = others.reduce((sum, { width }) => sum + GAP.length + width, 0)
  const columns = [layOut(QUOTE, report, whole - taken), ...others]
  const paint = pico.createColors(colors)
  const header = paint.bold(
    columns
      .map(({ title }) => title)
      .join(GAP)
      .trimEnd(),
  )
  const rows = report.attributions.map((_, row) =>
    columns
      .map(({ cells, color }) => paint[color](cells[row] ?? ''))
      .join(GAP)
      .trimEnd(),
  )
  return [header, ...rows].join('\n')
}

/** Title and cells, all cut or filled to the width of the widest, which is at most `limit`. */
function layOut({ title, cell, color }: Column, report: Report, limit: number) {
  const texts = report.attributions.map((attribution) => truncate(cell(attribution) || NOTHING, limit))
  const width = [title, ...texts].reduce((widest, text) => Math.max(widest, widthOf(text)), 0)
  const fill = (text: string) => text + ' '.repeat(width - widthOf(text))
  return { title: fill(title), cells: texts.map(fill), color, width }
}

function quoteOf({ quote }: Attribution): string {
  return oneLine(quote.text.slice(0, LONGEST))
}
