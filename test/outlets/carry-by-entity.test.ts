import { expect, test } from 'vitest'
import { carryByEntity } from '../../src/outlets/carry-by-entity.js'
import type { Cast } from '../../src/stages.js'
import type { Span, Speaker } from '../../src/types.js'
import { scene, show, type Toy } from './toy.js'

const MARSH = { name: 'Leda Marsh', kind: 'person', role: null, mention: null, entity: 0 } as const

test('an interview covers what the same person goes on to say, by whatever words', () => {
  expect(
    carried(
      'Leda Marsh told Sky News she would sail. “It is sound,” the skipper said.',
      [
        { speaker: 'Leda Marsh', cue: 'told', quote: 'she would sail' },
        { speaker: 'the skipper', cue: 'said', quote: 'It is sound' },
      ],
      [MARSH, MARSH],
    ),
  ).toEqual(['Sky News venue', 'Sky News venue carried'])
})

test('not what somebody else says, nor the same person elsewhere', () => {
  expect(
    carried(
      'Leda Marsh told Sky News she would sail. “It is sound,” the skipper said at a rally. “No,” the cook said.',
      [
        { speaker: 'Leda Marsh', cue: 'told', quote: 'she would sail' },
        { speaker: 'the skipper', cue: 'said', quote: 'It is sound' },
        { speaker: 'the cook', cue: 'said', quote: 'No' },
      ],
      [MARSH, MARSH, { ...MARSH, name: 'the cook', entity: 1 }],
    ),
  ).toEqual(['Sky News venue', '', ''])
})

test('what opens the sentence in which it is told', () => {
  expect(
    carried(
      'Calling it absurd, Leda Marsh told Sky News she would sail.',
      [
        { speaker: 'Leda Marsh', cue: 'Calling', quote: 'it absurd' },
        { speaker: 'Leda Marsh', cue: 'told', quote: 'she would sail' },
      ],
      [MARSH, MARSH],
    ),
  ).toEqual(['Sky News venue carried', 'Sky News venue'])
})

test('“it” for an outlet', () => {
  const text = 'The Sydney Morning Herald backed the toll. It warned that the bridge was old.'
  const paper: Speaker = {
    name: 'The Sydney Morning Herald',
    kind: 'organization',
    role: null,
    mention: spanOf(text, 'It'),
    entity: 0,
  }
  expect(carried(text, [{ speaker: 'It', cue: 'warned', quote: 'the bridge was old' }], [paper])).toEqual([
    'The Sydney Morning Herald reporter carried',
  ])
})

function carried(text: string, toys: readonly Toy[], speakers: readonly Speaker[]): readonly string[] {
  const { document, quotations, findings, relays, namings } = scene(text, toys)
  const cast: Cast = {
    speakers: speakers.map((speaker) => [speaker]),
    entities: speakers.map(({ name, kind }) => ({ name, kind, roles: [], mentions: mentionsOf(text, name) })),
  }
  return carryByEntity(document, quotations, findings, relays, cast, namings).map(show)
}

function mentionsOf(text: string, name: string): readonly Span[] {
  return text.includes(name) ? [spanOf(text, name)] : []
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
