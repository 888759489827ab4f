import { describe, expect, test } from 'vitest'
import { NON_ANSWER_PATTERNS, NON_ANSWER_WORDS } from '../../src/lexicon/non-answers.js'
import { readPattern, readPatterns } from '../../src/non-answers/patterns.js'

/** Each step as its words, how many of them, and its part: "ships 0-6 cue". */
function steps(source: string): readonly string[] {
  return readPattern(source, 0.5).steps.map(({ words, least, most, role }) => {
    const list = typeof words === 'string' ? words : [...words].join('/')
    return `${list} ${least}-${most} ${role ?? 'aside'}`
  })
}

describe('a pattern as it is written', () => {
  test.each([
    ['a word', 'ships', ['ships 1-1 aside']],
    ['words that take each other’s place', 'ship/boat', ['ship/boat 1-1 aside']],
    ['a class among words', 'we/CONTACTED', ['we/approached/contacted 1-1 aside']],
    ['what may be missing', 'old? ship', ['old 0-1 aside', 'ship 1-1 aside']],
    ['what may come several times', 'old* grey+', ['old 0-6 aside', 'grey 1-6 aside']],
    [
      'the parts',
      '[ship] (sank) {Ada} alone',
      ['ship 1-1 cue', 'sank 1-1 quote', 'Ada 1-1 speaker', 'alone 1-1 aside'],
    ],
    ['parts of many words', '[the old? ship] (sank)', ['the 1-1 cue', 'old 0-1 cue', 'ship 1-1 cue', 'sank 1-1 quote']],
    ['a count at the end of a part', '[old ship+] sank', ['old 1-1 cue', 'ship 1-6 cue', 'sank 1-1 aside']],
    ['what stands before a noun', 'FILLER* ship', ['FILLER 0-6 aside', 'ship 1-1 aside']],
    ['one such word at most', 'FILLER?', ['FILLER 0-1 aside']],
    ['a noun phrase', 'by {NAME}', ['by 1-1 aside', 'NAME 1-12 speaker']],
    ['what follows', '(sank REST)', ['sank 1-1 quote', 'REST 0-Infinity quote']],
    ['what has to follow', '(REST+)', ['REST 1-Infinity quote']],
    ['the end of the clause', '[sank] END', ['sank 1-1 cue', 'END 0-0 aside']],
    ['words with marks in them', "[e-mail n't]", ['e-mail 1-1 cue', "n't 1-1 cue"]],
  ])('%s', (_, source, expected) => {
    expect(steps(source).map((step) => sorted(step))).toEqual(expected.map((step) => sorted(step)))
  })

  test('only with PERSON before it must a person be its subject, and that is no word', () => {
    expect(readPattern('PERSON [sank] (slowly)', 0.5)).toMatchObject({ personal: true, steps: [{ role: 'cue' }, {}] })
    expect(readPattern('[sank] (slowly)', 0.5)).toMatchObject({ personal: false, confidence: 0.5 })
  })
})

describe('the table', () => {
  const named = NON_ANSWER_PATTERNS.flatMap(({ patterns }) => patterns).flatMap(
    (source) => source.match(/[A-Z]{2,}/g) ?? [],
  )

  test('is read line by line, each with the certainty of its group', () => {
    expect(readPatterns().map(({ confidence }) => confidence)).toEqual(
      NON_ANSWER_PATTERNS.flatMap(({ confidence, patterns }) => patterns.map(() => confidence)),
    )
  })

  test('names no class of words that there is not', () => {
    const known = [...Object.keys(NON_ANSWER_WORDS), 'FILLER', 'NAME', 'REST', 'END', 'PERSON']
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  test('names every class of words', () => {
    expect(Object.keys(NON_ANSWER_WORDS).filter((name) => !named.includes(name))).toEqual([])
  })

  test('tells in every line what was said of the answer, and which answer it was', () => {
    const roles = readPatterns().map(({ steps }) => new Set(steps.map(({ role }) => role)))
    expect(roles.filter((each) => !each.has('cue') || !each.has('quote'))).toEqual([])
  })
})

/** The order within a class is nobody's concern. */
function sorted(step: string): string {
  const [words = '', ...rest] = step.split(' ')
  return [words.split('/').sort().join('/'), ...rest].join(' ')
}
