import { configDefaults, defineConfig } from 'vitest/config'

/** These read the built package, which is built first where it is missing or older than its sources. */
const built = ['test/package/**/*.test.ts', 'test/cli/process.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...built] } },
      {
        test: {
          name: 'built',
          include: built,
          globalSetup: 'test/package/build-if-stale.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
})
