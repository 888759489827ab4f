import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import { caseKey, readArticles, readCases, readMisses } from './support/cases.js'
import { checkCase } from './support/check-case.js'
import { type CaseFigures, type CaseResults, measure } from './support/measure.js'

/** Writes both fixtures/misses.txt and eval/results/cases.json. */
const REWRITE = 'run "tsx eval/cases.ts --write" and read the diff'

const cases = readCases()
const misses = readMisses()

describe.each([...new Set(cases.map((each) => each.file))])('%s', (file) => {
  it.each(cases.filter((each) => each.file === file))('$name', (each) => {
    const differences = checkCase(parse(each.text, each.options), each.expected)
    if (!misses.has(caseKey(each))) expect(differences).toEqual([])
    else expect(differences, `a known miss that passes now: ${REWRITE}`).not.toEqual([])
  })
})

describe('fixtures/misses.txt', () => {
  it('names cases that there are', () => {
    const known = new Set(cases.map(caseKey))
    expect([...misses].filter((key) => !known.has(key))).toEqual([])
  })
})

describe('articles', () => {
  const committed = JSON.parse(
    readFileSync(new URL('../eval/results/cases.json', import.meta.url), 'utf8'),
  ) as CaseResults

  it.each(readArticles())('$name is read no worse than its committed figures say', (article) => {
    const { quotes, triples, spurious } = measure([article])
    const floor = committed.articles[article.name] as CaseFigures
    expect(triples).toBeGreaterThanOrEqual(floor.triples)
    expect(quotes).toBeGreaterThanOrEqual(floor.quotes)
    expect(spurious).toBeLessThanOrEqual(floor.spurious)
  })
})
