import { parse } from '../../../src/index.js'
import type { Report } from '../../../src/types.js'
import { readArticles, readCases, readHostile } from '../../support/cases.js'
import { HOSTILE } from '../../support/hostile.js'

/** Every fixture with its report: articles, cases, and what tries to break a parser. */
export function readTexts(): readonly (readonly [name: string, text: string, report: Report])[] {
  const told = [...readArticles(), ...readCases()].map(({ file, name, text, options }) => {
    return [`${file}: ${name}`, text, parse(text, options)] as const
  })
  const hostile = [...readHostile(), ...HOSTILE].map(([name, text]) => [`hostile: ${name}`, text, parse(text)] as const)
  return [...told, ...hostile]
}
