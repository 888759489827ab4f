import type { Document, Finding } from '../stages.js'
import type { Figure } from './figure.js'
import type { Referents } from './scene.js'

/** Whether a token is a printed interview's mark for an answer or a question: "[Q]: Why no music?" */
export function isTurnMark({ words, paragraphs, paragraphOf }: Document, token: number): boolean {
  return /^[QA]$/.test(words[token] ?? '') && paragraphs[paragraphOf[token] ?? 0]?.from === token
}

/** Who answers in a printed interview: the person most often named before its first question. */
export function findGuest(
  document: Document,
  findings: readonly Finding[],
  referents: Referents,
  figures: readonly Figure[],
): number | null {
  const marks = findings.flatMap(({ speaker: [label] }) =>
    label && isTurnMark(document, label.from) ? [label.from] : [],
  )
  if (marks.length === 0) return null
  const counts = new Map<number, number>()
  const first = Math.min(...marks)
  for (const [token, found] of referents) {
    const [figure = -1] = found
    if (token < first && figures[figure]?.kind === 'person') counts.set(figure, (counts.get(figure) ?? 0) + 1)
  }
  let guest: number | null = null
  for (const [figure, count] of counts) if (guest === null || count >= (counts.get(guest) ?? 0)) guest = figure
  return guest
}
