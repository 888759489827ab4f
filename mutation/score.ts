/** As much of a mutant in Stryker's report as is counted. */
export interface Tested {
  readonly status: string
}

export interface Score {
  /** Percent of the mutants that a test notices: by failing, or by never coming back. */
  readonly score: number
  readonly mutants: number
  readonly survived: number
  /** Survivors that no test even runs. */
  readonly uncovered: number
}

const NOTICED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** Mutants that were ignored, or would not run, count neither way. */
export function scoreOf(mutants: readonly Tested[]): Score {
  const count = (statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [noticed, missed] = [count(NOTICED), count(MISSED)]
  const all = noticed + missed
  return {
    score: all === 0 ? 100 : Number(((100 * noticed) / all).toFixed(1)),
    mutants: all,
    survived: missed,
    uncovered: count(['NoCoverage']),
  }
}
