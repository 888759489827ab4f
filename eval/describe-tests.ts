/** `mutation/results.json`, as far as the README shows it. */
export interface Mutations {
  readonly all: { readonly score: number; readonly mutants: number }
  readonly folders: Readonly<Record<string, unknown>>
}

/** `test/coverage.json`, as far as the README shows it. */
export interface Coverage {
  readonly all: { readonly lines: number; readonly branches: number }
}

/** What the tests notice and what they run, in a sentence. */
export function describeTests(mutations: Mutations, { all: { lines, branches } }: Coverage): string {
  const { score, mutants } = mutations.all
  const folders = Object.keys(mutations.folders).map((folder) => `\`${folder}\``)
  return (
    `The tests run ${lines} % of the lines and ${branches} % of the branches (\`npm run coverage\`), and notice ${score} % ` +
    `of ${mutants.toLocaleString('en')} small changes that [Stryker](https://stryker-mutator.io) made in ` +
    `${folders.join(', ')}, where no statistic decides (\`npm run mutate\`).`
  )
}
