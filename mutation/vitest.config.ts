import { defineConfig } from 'vitest/config'
import { CheapestFirst } from './cheapest-first.js'

/** The tests of what is mutated, but for those that read whole articles or megabytes, which take seconds each time. */
export default defineConfig({
  test: {
    include: ['test/*.test.ts', 'test/{audit,cli,export,non-answers,pool,quotes,render,report}/**/*.test.ts'],
    exclude: [
      'test/{cases,invariants,parse,readme,types}.test.ts',
      'test/cli/process.test.ts',
      'test/quotes/many-marks.test.ts',
      'test/**/fixtures.test.ts',
    ],
    testTimeout: 30_000,
    isolate: false,
    sequence: { sequencer: CheapestFirst },
    setupFiles: ['test/support/fixed-seed.ts', 'mutation/fail-at-once.ts'],
  },
})
