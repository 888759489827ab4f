import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeArticle } from '../../bench/articles.js'
import { NEWS, SIGNS, TRAPS } from '../../fuzz/dictionary.js'
import { mutate } from '../../fuzz/mutate.js'
import { parse } from '../../src/index.js'
import type { Report } from '../../src/types.js'
import { createRandom } from '../../train/random.js'
import { readArticles, readCases } from '../support/cases.js'
import { checkInvariants } from '../support/invariants.js'

const RUNS = { numRuns: 150, seed: 20 }
const SEEDS = [...readCases(), ...readArticles()].map(({ text }) => text)

const pieces = fc.array(fc.constantFrom(...NEWS, ...SIGNS, ...TRAPS), { maxLength: 40 }).map((all) => all.join(''))
const bytes = fc.uint8Array({ maxLength: 120 })
const articles = fc.integer({ min: 0, max: 10_000 }).map((seed) => writeArticle(400, seed))
const mutants = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => mutate(SEEDS, createRandom(seed)))

describe.each([
  ['pieces of news and signs', pieces],
  ['bytes read as UTF-8', bytes.map((array) => new TextDecoder().decode(array))],
  ['bytes read as Latin-1', bytes.map((array) => Buffer.from(array).toString('latin1'))],
  ['bytes read as UTF-16', bytes.map((array) => Buffer.from(array).toString('utf16le'))],
  ['articles', articles],
  ['fixtures with changes', mutants],
])('%s', (_, texts) => {
  it('have sound reports, the same every time', () => {
    const sound = (text: string): void => {
      const report = parse(text)
      expect(checkInvariants(text, report)).toEqual([])
      expect(parse(text)).toEqual(report)
    }
    fc.assert(fc.property(texts, sound), RUNS)
  }, 60_000)

  it('say the same with CRLF as with LF', () => {
    const alike = (text: string): void => {
      const unix = text.replaceAll('\r', '\n')
      expect(saidIn(parse(unix.replaceAll('\n', '\r\n')))).toEqual(saidIn(parse(unix)))
    }
    fc.assert(fc.property(texts, alike), RUNS)
  }, 60_000)
})

describe('white space around a text', () => {
  it('moves the spans and changes nothing else', () => {
    const padding = fc.array(fc.constantFrom(' ', '\n', '\t', '\r\n', '\u00a0'), { maxLength: 6 })
    const padded = (text: string, before: readonly string[], after: readonly string[]): void => {
      const lead = before.join('')
      const report = parse(lead + text + after.join(''))
      expect(saidIn(report)).toEqual(saidIn(parse(text)))
      const [first] = report.attributions
      const [same] = parse(text).attributions
      expect((first?.quote.spans[0]?.start ?? 0) - (same?.quote.spans[0]?.start ?? 0)).toBe(first ? lead.length : 0)
    }
    fc.assert(fc.property(articles, padding, padding, padded), { numRuns: 60, seed: 20 })
  }, 60_000)
})

/**
 * What stands in one paragraph may change how another reads: a quote goes on, "he" is the man named above, a layout of
 * turns makes a transcript. So chunks of paragraphs are read alike only where nothing points from one to the other, as
 * in paragraphs that each quote one person by a full name of their own.
 */
describe('paragraphs that have nothing to do with each other', () => {
  const names = ['Ilse Brandt', 'Omar Haddad', 'Keiko Mori', 'Pavel Dusek', 'Grace Achieng', 'Luis Prado']
  const claims = ['the bridge was safe', 'the tunnel would reopen in May', 'the wells were dry', 'nobody had been hurt']
  const forms: readonly ((name: string, claim: string) => string)[] = [
    (name, claim) => `${name} said on Monday that ${claim}.`,
    (name, claim) => `According to ${name}, ${claim}.`,
    (name, claim) => `“I was told that ${claim},” ${name} said.`,
    (name, claim) => `The rain fell on the hills for nine days. ${name} warned that ${claim}.`,
  ]
  const paragraph = fc.record({ form: fc.constantFrom(...forms), claim: fc.constantFrom(...claims) })
  const paragraphs = fc.tuple(fc.shuffledSubarray(names, { minLength: 2 }), fc.array(paragraph, { minLength: 6 }))

  it('read alike together and one by one', () => {
    const together = ([people, shapes]: [string[], { form: (typeof forms)[number]; claim: string }[]]): void => {
      const texts = people.map((name, at) => {
        const { form, claim } = shapes[at] as (typeof shapes)[number]
        return form(name, claim)
      })
      const whole = saidIn(parse(texts.join('\n\n'))).map(([type, quote, cue]) => [type, quote, cue])
      const apart = texts.flatMap((text) => saidIn(parse(text)).map(([type, quote, cue]) => [type, quote, cue]))
      expect(whole).toEqual(apart)
    }
    fc.assert(fc.property(paragraphs, together), { numRuns: 100, seed: 20 })
  }, 60_000)
})

describe('names that objects have already', () => {
  const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

  it.each(inherited)('%s is a name like others', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const text = `${name} said that ${name} was safe. “It is,” ${name} ${name} told the ${name}. ${name}: “No.”\n${name}: ${name}`
    const report = parse(text, { outlet: name, author: name })
    expect(checkInvariants(text, report)).toEqual([])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>).safe).toBeUndefined()
  })
})

function saidIn({ attributions }: Report) {
  return attributions.map(({ type, quote, cue, speakers, outlets, parent, confidence }) => {
    const [who, where] = [speakers, outlets].map((all) => all.map(({ name }) => name.replace(/\s+/g, ' ')))
    return [type, quote.text, cue?.lemma ?? null, who, where, parent, confidence] as const
  })
}
