import { defineConfig } from 'vitest/config'

/** The built package in every Node that it says it runs on: `npm run compat`. */
export default defineConfig({
  test: {
    include: ['compat/*.test.ts'],
    globalSetup: 'test/package/build-if-stale.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
