import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import type { Attribution, Outlet, Speaker } from '../../src/types.js'
import { aReport } from '../support/a-report.js'

const ECHO: Outlet = { name: 'Lynford Echo', domain: 'echo.example', role: 'reporter', mention: null }

function speaker(name: string, kind: Speaker['kind'] = 'person'): Speaker {
  return { name, kind, role: null, mention: null, entity: null }
}

/** A statement of so many words. */
function said(words: number, speakers: readonly Speaker[], change: Partial<Attribution> = {}): Partial<Attribution> {
  const text = Array.from({ length: words }, () => 'word').join(' ')
  return { quote: { text, spans: [] }, speakers, outlets: [], ...change }
}

function article(outlet: string | null, ...statements: readonly Partial<Attribution>[]) {
  return { outlet, report: aReport(...statements) }
}

const MARA = speaker('Mara Voss')

test('nothing', () => {
  const none = { quotes: 0, words: 0 }
  expect(audit([])).toEqual({
    articles: 0,
    ...none,
    refusals: 0,
    types: { direct: none, mixed: none, indirect: none },
    sourcing: { named: none, unnamed: none, none },
    speakers: [],
    outlets: [],
    relays: [],
  })
})

test('a speaker is one over all articles, under the name that is written most often', () => {
  const counted = audit([
    article('Echo', said(3, [speaker('Mara J. Voss')])),
    article('Echo', said(4, [MARA]), said(1, [MARA], { type: 'indirect' })),
    article('Lantern', said(10, [MARA], { type: 'mixed' })),
  ])
  expect(counted.speakers).toEqual([
    {
      name: 'Mara Voss',
      kind: 'person',
      sourcing: 'named',
      quotes: 4,
      words: 18,
      types: {
        direct: { quotes: 2, words: 7 },
        mixed: { quotes: 1, words: 10 },
        indirect: { quotes: 1, words: 1 },
      },
      refusals: 0,
      articles: 3,
      outlets: [
        { outlet: 'Lantern', quotes: 1, words: 10 },
        { outlet: 'Echo', quotes: 3, words: 8 },
      ],
    },
  ])
})

test('a publisher has its articles, quotes and speakers, be there nothing in them', () => {
  const { outlets, articles } = audit([
    article('Echo', said(3, [MARA]), said(2, [MARA]), said(5, [speaker('officials', 'anonymous')])),
    article('Echo'),
    article(null, said(1, [])),
  ])
  expect(articles).toBe(3)
  expect(
    outlets.map(({ outlet, articles, quotes, words, speakers }) => [outlet, articles, quotes, words, speakers]),
  ).toEqual([
    ['Echo', 2, 3, 10, 2],
    [null, 1, 1, 1, 0],
  ])
  expect(outlets[0]?.sourcing).toEqual({
    named: { quotes: 2, words: 5 },
    unnamed: { quotes: 1, words: 5 },
    none: { quotes: 0, words: 0 },
  })
})

test('what several say counts for each, and once in the totals', () => {
  const counted = audit([article(null, said(6, [MARA, speaker('Ilan Reke')]))])
  expect(counted).toMatchObject({ quotes: 1, words: 6, sourcing: { named: { quotes: 1 } } })
  expect(counted.speakers.map(({ name, words }) => [name, words])).toEqual([
    ['Mara Voss', 6],
    ['Ilan Reke', 6],
  ])
})

test('one who shares a statement under two spellings has said it once', () => {
  const { speakers } = audit([article(null, said(6, [MARA, speaker('MARA VOSS')]))])
  expect(speakers.map(({ quotes, words }) => [quotes, words])).toEqual([[1, 6]])
})

test('refusals are counted apart', () => {
  const counted = audit([article('Echo', said(2, [MARA], { type: 'non-answer' }))])
  expect(counted).toMatchObject({ quotes: 0, words: 0, refusals: 1, relays: [] })
  expect(counted.speakers).toMatchObject([{ quotes: 0, words: 0, refusals: 1, articles: 1, outlets: [] }])
  expect(counted.outlets).toMatchObject([{ articles: 1, quotes: 0, speakers: 0 }])
})

describe('who is named', () => {
  test.each<[string, Speaker['kind'], 'named' | 'unnamed']>([
    ['Mara Voss', 'person', 'named'],
    ['Reuters', 'organization', 'named'],
    ['the Creeks Trust', 'organization', 'named'],
    ['王芳', 'person', 'named'],
    ['officials', 'anonymous', 'unnamed'],
    ['A Lynford official', 'anonymous', 'unnamed'],
    ['Residents', 'group', 'unnamed'],
    ['their union', 'organization', 'unnamed'],
    ['A survey', 'document', 'unnamed'],
  ])('%s (%s) is %s', (name, kind, sourcing) => {
    expect(audit([article(null, said(1, [speaker(name, kind)]))]).speakers).toMatchObject([{ name, sourcing }])
  })

  test('one name is enough for a shared statement', () => {
    const { sourcing } = audit([article(null, said(1, [speaker('officials', 'anonymous'), MARA]))])
    expect(sourcing.named.quotes).toBe(1)
  })

  test('an outlet that itself reports is the source; one that only carries the words is not', () => {
    const reported = audit([article(null, said(2, [], { outlets: [ECHO] }))])
    expect(reported.speakers).toMatchObject([{ name: 'Lynford Echo', kind: 'outlet', sourcing: 'named', words: 2 }])
    const carried = audit([article(null, said(2, [], { outlets: [{ ...ECHO, role: 'venue' }] }))])
    expect(carried).toMatchObject({ speakers: [], sourcing: { none: { quotes: 1, words: 2 } } })
  })
})

test('outlets that the texts name', () => {
  const { relays } = audit([
    article('Lantern', said(2, [MARA], { outlets: [{ ...ECHO, domain: null }] })),
    article('Lantern', said(3, [MARA], { outlets: [ECHO, ECHO] })),
  ])
  expect(relays).toEqual([{ name: 'Lynford Echo', domain: 'echo.example', quotes: 2, words: 5, articles: 2 }])
})
