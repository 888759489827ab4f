import { type Document, type Finding, QUOTE_STATE, type Quotations } from '../stages.js'

interface Scene {
  readonly document: Document
  readonly quotations: Quotations
  readonly findings: readonly Finding[]
}

/**
 * Tells whose turn it is where two talk by turns, a paragraph each: the finding whose speaker has this one too, two turns
 * before. A question opens such a talk, since else a quote without a cue goes on with the speaker before it.
 *
 *     “Did you lock the gate?” asked [the inspector].
 *     “I always lock it,” said the watchman.
 *     “[On Sundays too?]”
 *
 * @param order the findings' indexes in the order of the text
 */
export function takeTurns(
  { document, quotations, findings }: Scene,
  order: readonly number[],
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  for (let rank = 2; rank < order.length; rank++) {
    const [asked = 0, answered = 0, at = 0] = order.slice(rank - 2, rank + 1)
    const [first, second, third] = [findings[asked], findings[answered], findings[at]]
    if (!first || !second || third?.cue !== null) continue
    if (!follows(first, second) || !follows(second, third) || ![first, second, third].every(isQuoted)) continue
    if (asks(first) || turns.has(answered)) turns.set(at, asked)
  }
  return turns

  function follows(before: Finding, after: Finding): boolean {
    return (document.paragraphOf[after.head] ?? 0) - (document.paragraphOf[before.head] ?? 0) === 1
  }

  function isQuoted({ quote: [first] }: Finding): boolean {
    return first !== undefined && quotations.state[first.from] !== QUOTE_STATE.outside
  }

  function asks({ quote }: Finding): boolean {
    const to = quote.at(-1)?.to ?? 0
    return document.words[to - 1] === '?' || document.words[to - 2] === '?'
  }
}
