import type { Result } from '../../pool/index.js'
import type { Id } from './read-line.js'

/** Where a result comes from. */
export interface Origin {
  /** `null` where the line names no article. */
  readonly id: Id | null
  /** The line of the input, from 1. */
  readonly line: number
  /** Why the line holds no article; `null` where it holds one. */
  readonly problem: string | null
}

/** One line, line break included: {"id", "report"}, or {"id", "error": {"code", "message"}, "line"}. */
export function outputLine({ id: { id, line, problem }, ...outcome }: Result<Origin>): string {
  if (problem !== null) return toLine({ id, error: { code: 'INVALID_LINE', message: problem }, line })
  return toLine('report' in outcome ? { id, report: outcome.report } : { id, error: outcome.error, line })
}

/** By what a line of output is known to be that of a line of input: its id, or where it has none its number. */
export function keyOf({ id, line }: Omit<Origin, 'problem'>): string {
  return id === null ? `line ${line}` : JSON.stringify(id)
}

/** What JSON leaves as it is and some readers take for the end of a line. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g

function toLine(value: unknown): string {
  const json = JSON.stringify(value).replace(LINE_BREAKS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${json}\n`
}
