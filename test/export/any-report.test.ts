import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Report } from '../../src/types.js'
import { anyReport } from './support/any-report.js'
import { checkAnnotations } from './support/check-annotations.js'
import { checkBio } from './support/check-bio.js'
import { checkQuotations } from './support/check-quotations.js'
import { checkStandoff } from './support/check-standoff.js'
import { checkTables } from './support/check-tables.js'

/** Strings that break formats, in texts and names; spans that overlap in every way. */
describe('any report of any text', () => {
  it.each([
    ['brat standoff, there and back', checkStandoff, 200],
    ['CSV, TSV and NDJSON', checkTables, 200],
    ['BIO', checkBio, 200],
    ['Web Annotation', checkAnnotations, 50],
    ['schema.org', checkQuotations, 50],
  ])(
    '%s',
    async (_, check, numRuns) => {
      const sound = async ([text, report]: readonly [string, Report]) => {
        const problems = await check(text, report)
        if (problems.length > 0) throw new Error(problems.join('\n'))
      }
      await fc.assert(fc.asyncProperty(anyReport, sound), { numRuns, seed: 1 })
    },
    120_000,
  )
})
