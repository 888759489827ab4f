import { parse } from '../../src/index.js'
import type { Case } from './case-format.js'
import { compare } from './check-case.js'

/** What stands in eval/results/cases.json. */
export interface CaseResults {
  readonly cases: CaseFigures
  readonly files: Readonly<Record<string, CaseFigures>>
  readonly articles: Readonly<Record<string, CaseFigures>>
}

export interface CaseFigures {
  readonly cases: number
  /** Cases in which all that they say holds and nothing else is found. */
  readonly right: number
  /** Attributions wanted. */
  readonly attributions: number
  /** Of these, with the quote right. */
  readonly quotes: number
  /** Of these, with quote, speakers and outlets right. */
  readonly triples: number
  /** Attributions found that no case wants. */
  readonly spurious: number
}

/** Parses the cases and counts what is right. */
export function measure(cases: readonly Case[]): CaseFigures {
  const compared = cases.map(({ text, options, expected }) => compare(parse(text, options), expected))
  const outcomes = compared.flatMap((each) => each.outcomes)
  return {
    cases: cases.length,
    right: compared.filter(isRight).length,
    attributions: outcomes.length,
    quotes: outcomes.filter((outcome) => outcome.quote).length,
    triples: outcomes.filter((outcome) => outcome.triple).length,
    spurious: compared.flatMap((each) => each.spurious).length,
  }
}

function isRight({ outcomes, spurious }: ReturnType<typeof compare>): boolean {
  return spurious.length === 0 && outcomes.every((outcome) => outcome.differences.length === 0)
}
