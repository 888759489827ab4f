import { renderLines } from '../render/lines.js'
import { oneLine } from '../render/one-line.js'
import { renderTable, type TableLook } from '../render/table.js'
import type { Report } from '../types.js'
import type { Format } from './formats.js'

export interface Result {
  readonly file: string
  readonly report: Report
}

/** How the output is to look. */
export interface Look extends TableLook {
  /** Whether more than one file was asked for, be it that some could not be read. */
  readonly several: boolean
}

type Results = AsyncIterable<Result>

/** The results as pieces of output, each as soon as it is known. */
export const PRESENTERS: Readonly<Record<Format, (results: Results, look: Look) => AsyncIterable<string>>> = {
  async *table(results, look) {
    for await (const { file, report } of results) {
      if (look.several) yield `${oneLine(file)}\n`
      yield `${renderTable(report, look)}\n`
    }
  },

  async *json(results, { several }) {
    const list: Result[] = []
    for await (const result of results) list.push(result)
    if (several) yield pretty(list)
    else for (const { report } of list) yield pretty(report)
  },

  async *ndjson(results) {
    for await (const result of results) yield `${JSON.stringify(result)}\n`
  },

  async *text(results) {
    for await (const { report } of results) yield renderLines(report)
  },
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
