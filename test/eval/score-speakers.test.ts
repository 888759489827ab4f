import { expect, test } from 'vitest'
import type { SpeakerGold } from '../../eval/gold.js'
import type { Prediction } from '../../eval/predict.js'
import { scoreSpeakers } from '../../eval/score-speakers.js'
import { anArticle, aPrediction } from './an-article.js'

const TEXT = 'Ruth Amadi told the Lantern trams stop. He told reporters rain fell. Both declined to comment.'
const TRAMS = { source: ['Ruth Amadi'], cue: ['told'], content: ['trams stop'] }
const RAIN = { source: ['He'], cue: ['told'], content: ['rain fell'] }
const REPLY = { source: ['Both'], cue: ['declined'], content: ['to comment'] }
const article = anArticle(TEXT, TRAMS, RAIN, REPLY)
const NONE = { speaker: null, kind: null, outlet: null, reply: false, audience: null, parent: null }
const gold: readonly SpeakerGold[] = [
  { ...NONE, doc: 'a', i: 0, speaker: 'Ruth Amadi', kind: 'person', outlet: 'The Lantern', audience: 'the Lantern' },
  { ...NONE, doc: 'a', i: 1, speaker: 'Ned Hale', kind: 'person', audience: 'reporters' },
  { ...NONE, doc: 'a', i: 2, speaker: 'Ruth Amadi | Ned Hale', kind: 'person', reply: true },
]
const amadi = { name: 'Ruth Amadi', kind: 'person' }
const hale = { name: 'Ned Hale', kind: 'person' }

function scoreOf(...ours: readonly Prediction[]) {
  return scoreSpeakers([article], gold, new Map([['a', ours]]))
}

test('all right', () => {
  const reporters = TEXT.indexOf('reporters')
  const scores = scoreOf(
    aPrediction(TEXT, TRAMS, { speakers: [amadi], outlets: ['Lantern'], audience: [16, 27] }),
    aPrediction(TEXT, RAIN, { speakers: [hale], audience: [reporters, reporters + 9] }),
    aPrediction(TEXT, REPLY, { speakers: [hale, amadi], reply: true }),
  )
  const { gold: count, ...figures } = scores
  expect(count).toBe(3)
  for (const figure of Object.values(figures)) expect(figure).toBe(100)
})

test('counted by hand', () => {
  const scores = scoreOf(
    aPrediction(TEXT, TRAMS, { speakers: [amadi], outlets: ['Gazette', 'Lantern'], audience: [0, 4] }),
    aPrediction(TEXT, RAIN, { speakers: [{ name: 'Ruth Amadi', kind: 'group' }] }),
  )
  expect(scores.matched).toBeCloseTo(200 / 3)
  expect(scores['speaker.name']).toBe(50)
  expect(scores['speaker.name of all']).toBeCloseTo(100 / 3)
  expect(scores['speaker.pronoun']).toBe(0)
  expect(scores['speaker.kind']).toBe(50)
  expect(scores).toMatchObject({ 'outlet.precision': 50, 'outlet.recall': 100 })
  expect(scores).toMatchObject({ 'audience.precision': 0, 'audience.recall': 0, 'reply.recall': 0 })
})

test('every speaker must be there, and no other', () => {
  const name = (...speakers: Prediction['speakers']) => scoreOf(aPrediction(TEXT, REPLY, { speakers }))['speaker.name']
  expect([name(amadi), name(amadi, hale), name(amadi, hale, hale)]).toEqual([0, 100, 0])
})

test('articles without gold are left out', () => {
  expect(scoreSpeakers([{ ...article, id: 'b' }], gold, new Map())).toMatchObject({ gold: 0, matched: 0 })
})
