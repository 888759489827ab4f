import truncate from 'cli-truncate'
import widthOf from 'string-width'
import { oneLine } from '../../render/one-line.js'

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => string
  /** Numbers stand on the right. */
  readonly number?: true
}

const GAP = '  '
const WIDEST = 40

/** Rows as lines of a table, its head first, without spaces at the ends of lines. */
export function writeColumns<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  const laid = columns.map(({ title, cell, number }) => {
    const cells = [title, ...rows.map((row) => truncate(oneLine(cell(row)), WIDEST))]
    const width = Math.max(...cells.map((text) => widthOf(text)))
    return cells.map((text) => {
      const space = ' '.repeat(width - widthOf(text))
      return number ? space + text : text + space
    })
  })
  return [0, ...rows.map((_, i) => i + 1)].map((line) =>
    laid
      .map((cells) => cells[line])
      .join(GAP)
      .trimEnd(),
  )
}
