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
  const missed = count(MISSED)
  return toScore(count(NOTICED) + missed, missed, count(['NoCoverage']))
}

export function addUp(scores: readonly Score[]): Score {
  const sum = (name: 'mutants' | 'survived' | 'uncovered') => scores.reduce((total, score) => total + score[name], 0)
  return toScore(sum('mutants'), sum('survived'), sum('uncovered'))
}

function toScore(mutants: number, survived: number, uncovered: number): Score {
  const score = mutants === 0 ? 100 : Number(((100 * (mutants - survived)) / mutants).toFixed(1))
  return { score, mutants, survived, uncovered }
}
