import type { Finding } from '../stages.js'

/** The findings with what else was found, in the order of the text. */
export function withFound(findings: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  return found.length === 0 ? findings : [...findings, ...found].sort((a, b) => a.head - b.head)
}
