import { expect, test } from 'vitest'
import { calibrate } from '../../eval/calibration.js'
import { COMPARED, type Comparison } from '../../eval/compare.js'
import { describeFigures, type Published } from '../../eval/figures.js'
import type { Result } from '../../eval/results.js'
import { score } from '../../eval/score.js'
import { anArticle, type InWords, placesIn } from './an-article.js'

const TEXT = '“Trams stop,” said Amadi.'
const TRAMS: InWords = { source: ['Amadi'], cue: ['said'], content: ['Trams stop'] }
const article = anArticle(TEXT, TRAMS)
const scoreOf = (ours: InWords) => score([article], new Map([[article.id, [placesIn(TEXT, ours)]]]))

const RESULT: Result = {
  corpus: 'PolNeAR',
  part: 'dev',
  articles: 1,
  version: '0.0.1',
  scores: scoreOf({ ...TRAMS, content: ['stop'] }),
  speakers: null,
  calibration: calibrate([article], new Map()),
  thresholds: [],
  difference: null,
  peers: [{ name: 'mute', version: '2.0.0', scores: scoreOf({ content: ['Trams stop'] }) }],
}
const NULLS = { 'token.content': null, 'triple.relaxed': null, 'triple.strict': null, 'span.source': null }
const PUBLISHED: Published = {
  systems: [
    { ...NULLS, name: 'Paper', kind: 'peer', part: 'test', source: 'paper', 'span.cue': 50, 'span.content': 28.64 },
    {
      ...NULLS,
      name: 'Reader',
      kind: 'human',
      part: 'all',
      source: 'same figures',
      'span.cue': 71.5,
      'span.content': 69,
    },
  ],
}

test('a row each: ours, human, measured here, measured elsewhere', () => {
  const rows = describeFigures(RESULT, PUBLISHED, null)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  expect(rows.slice(2)).toEqual([
    '| **hearsay 0.0.1** | dev | 66.7 | 100.0 | 0.0 | 100.0 | 100.0 | 0.0 |',
    '| Reader ¹ | all | – | – | – | – | 71.5 | 69.0 |',
    '| mute 2.0.0 ³ | dev | 100.0 | – | – | – | – | 100.0 |',
    '| Paper ² | test | – | – | – | – | 50.0 | 28.6 |',
  ])
})

test('speakers and the report are told where they were measured', () => {
  expect(describeFigures(RESULT, PUBLISHED, null)).not.toMatch(/full name|The report/)
  expect(describeFigures(RESULT, PUBLISHED, { gold: 9, exact: 7, close: 8 })).toContain('right for 7 of 9')
})

test('one line under the table says how the figures differ from earlier ones, where they were compared', () => {
  const differences = COMPARED.map((figure) => [figure, { difference: -0.04, low: -1.25, high: 1 }])
  const difference: Comparison = { from: '0.0.0', figures: Object.fromEntries(differences) }
  expect(describeFigures(RESULT, PUBLISHED, null)).not.toContain('Since')
  const lines = describeFigures({ ...RESULT, difference }, PUBLISHED, null).split('\n')
  const [line, ...others] = lines.filter((line) => line.startsWith('Since 0.0.0'))
  expect(line).toMatch(/content, words: \+0\.0 \[-1\.3, \+1\.0\]; triple, relaxed: .*; content spans: [^;]*\.$/)
  expect(others).toEqual([])
})
