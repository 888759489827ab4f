import { expect, test } from 'vitest'
import { readBrat } from '../../eval/brat.js'
import { utf16Offsets } from '../../eval/offsets.js'

const TEXT = '😀 Ruth Amadi said, as Hale agreed, the ferry sank.'

/** Offsets in code points: the emoji counts one. */
function read(...lines: readonly string[]) {
  const slice = ([start, end]: readonly [number, number]) => TEXT.slice(start, end)
  return readBrat(lines.join('\n'), utf16Offsets(TEXT)).map(({ source, cue, content }) => ({
    source: source.map(slice),
    cue: cue.map(slice),
    content: content.map(slice),
  }))
}

const SOURCE = 'T1\tSource 2 12\tRuth Amadi'
const CUE = 'T2\tCue 13 17\tsaid'
const CONTENT = 'T3\tContent 35 44;45 50\tthe ferry sank.'

test('code points become UTF-16 offsets, and several pieces stay apart', () => {
  expect(read(SOURCE, CUE, CONTENT, 'E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1 ')).toEqual([
    { source: ['Ruth Amadi'], cue: ['said'], content: ['the ferry', 'sank.'] },
  ])
})

test('several attributions may share a part, and come in the order of their lines', () => {
  const hale = 'T4\tCue 27 33\tagreed'
  const found = read(
    SOURCE,
    CUE,
    CONTENT,
    hale,
    'E2\tAttribution:T9 Cue:T4 Content:T3',
    'E1\tAttribution:T9 Content:T3 Cue:T2',
  )
  expect(found.map(({ cue }) => cue)).toEqual([['agreed'], ['said']])
  expect(found[0]?.content).toEqual(found[1]?.content)
})

test('a second content belongs to the first, in the order of the text', () => {
  const [found] = read(
    CUE,
    'T3\tContent 45 50\tsank.',
    'T4\tContent 35 44\tthe ferry',
    'E1\tAttribution:T9 Cue:T2 Content:T3 Content2:T4',
  )
  expect(found?.content).toEqual(['the ferry', 'sank.'])
})

test('notes, words that run on and events with neither cue nor content are left out', () => {
  expect(read(SOURCE, 'and more of its words', '#1\tAnnotatorNotes T1\tE1', 'E1\tAttribution:T9 Source:T1')).toEqual([])
  expect(read()).toEqual([])
})
