import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileKernel } from '../../kernel/compile.js'

test('the compiled kernel is in step with its source', async () => {
  const written = readFileSync(new URL('../../src/neural/kernel-code.ts', import.meta.url), 'utf8')
  expect(await compileKernel(), 'run npm run kernel').toBe(written)
}, 60_000)
