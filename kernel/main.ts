import { writeFileSync } from 'node:fs'
import { compileKernel } from './compile.js'

/** `npm run kernel`: compiles kernel.ts beside this file. */
writeFileSync(new URL('../src/neural/kernel-code.ts', import.meta.url), await compileKernel())
