import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import type { CueKind, ParseOptions, Report } from '../src/types.js'
import { readArticles, readCases, readHostile } from './support/cases.js'
import { HOSTILE, HUGE } from './support/hostile.js'
import { checkInvariants } from './support/invariants.js'

type NamedText = readonly [name: string, text: string]

const articles: readonly NamedText[] = readArticles().map(({ name, text }) => [name, text])
const caseFiles: readonly NamedText[] = textsOfCases()
const hostile: readonly NamedText[] = [...readHostile(), ...HOSTILE]

describe.each([...articles, ...caseFiles, ...hostile])('%s', (_, text) => {
  it('has a sound report, the same every time', () => {
    const report = parse(text)
    expect(checkInvariants(text, report)).toEqual([])
    expect(parse(text)).toEqual(report)
  })

  it('has sound reports whatever the options', () => {
    const all: readonly ParseOptions[] = [
      { outlet: 'The Lynford Echo', author: 'Jane Rowe' },
      { outlet: null, author: null, minConfidence: 0, kinds: [] },
      { minConfidence: 0.8 },
      { minConfidence: 1 },
      { kinds: ['statement'] },
      { kinds: ['thought', 'ruling'], minConfidence: 0.5 },
    ]
    for (const options of all) expect(checkInvariants(text, parse(text, options))).toEqual([])
  })
})

describe('huge texts', () => {
  it.each(HUGE)(
    '%s has a sound report',
    (_, text) => {
      expect(checkInvariants(text, parse(text))).toEqual([])
    },
    60_000,
  )
})

describe('any text at all', () => {
  const common = [
    'Ana Duarte',
    ' said',
    ' that',
    ' he',
    ' she',
    ' told ',
    'the BBC',
    ', ',
    '. ',
    '"',
    '“',
    '”',
    '‘',
    "'",
  ]
  const rare = [
    '\n',
    '\r\n',
    ' ',
    '— ',
    ': ',
    'no',
    ' according to ',
    'declined to comment',
    '\ud83d',
    'é',
    'I',
    '(',
    ')',
    '…',
  ]
  const news = fc.array(fc.constantFrom(...common, ...rare), { maxLength: 60 }).map((pieces) => pieces.join(''))
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

  it.each([
    ['of news', news],
    ['of UTF-16', fc.string({ unit, maxLength: 80 })],
  ])(
    'has a sound report when put together from pieces %s',
    (_, texts) => {
      const sound = (text: string): void => {
        expect(checkInvariants(text, parse(text))).toEqual([])
      }
      fc.assert(fc.property(texts, sound), { numRuns: 200, seed: 1 })
    },
    30_000,
  )
})

describe('options', () => {
  it.each(articles)('minConfidence leaves out of %s exactly what is below it', (_, text) => {
    const all = parse(text)
    for (const minConfidence of [0.3, 0.6, 0.9]) {
      const kept = all.attributions.filter((each) => each.confidence >= minConfidence)
      expect(quotesOf(parse(text, { minConfidence }))).toEqual(quotesOf({ ...all, attributions: kept }))
    }
  })

  it.each(articles)('kinds leaves out of %s exactly the other kinds', (_, text) => {
    const all = parse(text)
    for (const kinds of [['statement'], ['thought', 'intention'], []] satisfies CueKind[][]) {
      const kept = all.attributions.filter((each) => (kinds as CueKind[]).includes(each.cue?.kind ?? 'statement'))
      expect(quotesOf(parse(text, { kinds }))).toEqual(quotesOf({ ...all, attributions: kept }))
    }
  })

  it('outlet alone puts no outlet on a text that names none', () => {
    const text = 'Ana Duarte said the bridge was safe. "It is safe," she said.'
    const report = parse(text, { outlet: 'The Lynford Echo' })
    expect(report.attributions.length).toBeGreaterThan(0)
    expect(report.attributions.flatMap((each) => each.outlets)).toEqual([])
  })
})

/** Each file's cases as one text, a paragraph a line. */
function textsOfCases(): readonly NamedText[] {
  const byFile = new Map<string, string>()
  for (const { file, text } of readCases()) byFile.set(file, `${byFile.get(file) ?? ''}${text}\n\n`)
  return [...byFile]
}

function quotesOf(report: Report): readonly string[] {
  return report.attributions.map((each) => each.quote.text)
}
