import { configDefaults, defineConfig } from 'vitest/config'

/** These read the built package, which is built first where it is missing or older than its sources. */
const built = ['test/package/**/*.test.ts', 'test/examples/**/*.test.ts', 'test/cli/process.test.ts']

/** These drive a browser, and are skipped where there is none. */
const browser = ['playground/test/browser/**/*.test.ts']

export default defineConfig({
  test: {
    // Of the tests that read the sources; what runs in processes and threads of its own is seen by none of them.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['playground/**', 'src/lexicon/known-words.ts', 'src/**/types.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
    },
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts', 'playground/test/*.test.ts'],
          exclude: [...configDefaults.exclude, ...built],
          setupFiles: 'test/support/fixed-seed.ts',
          // It imports JSON as Node does not, but Vite does.
          deps: { optimizer: { ssr: { enabled: true, include: ['@actions/workflow-parser'] } } },
        },
      },
      {
        test: {
          name: 'built',
          include: built,
          globalSetup: 'test/package/build-if-stale.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'playground',
          include: browser,
          globalSetup: 'playground/test/browser/serve.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
