import { describe, expect, test } from 'vitest'
import { type Match, matchPattern } from '../../src/non-answers/match-pattern.js'
import { readPattern } from '../../src/non-answers/patterns.js'
import { toSpan } from '../../src/span.js'
import { marked } from '../support/marked-finding.js'

/** What a pattern finds from the word in angle brackets on: cue, quote and speaker, each as words. */
function find(pattern: string, source: string): string | null {
  const { document, match } = matchAt(pattern, source)
  if (match === null) return null
  const { cue, quote, speaker } = match
  return [cue, quote, speaker].flatMap((range) => (range ? [toSpan(document, range).text] : [])).join(' | ')
}

function matchAt(pattern: string, source: string) {
  const { document, finding } = marked(source)
  const match: Match | null = matchPattern(document, readPattern(pattern, 1), finding.cue!.from)
  return { document, match }
}

describe('words and how many of them', () => {
  test.each([
    ['[refused] (to vote)', 'The jury <refused> to vote.', 'refused | to vote'],
    ['[refused] (to vote)', '<Refused> To Vote', 'Refused | To Vote'],
    ["[wo n't] (play)", 'The band <wo>n’t play.', 'won’t | play'],
    ['[refused] twice? (to vote)', 'The jury <refused> to vote.', 'refused | to vote'],
    ['[refused] twice? (to vote)', 'The jury <refused> twice to vote.', 'refused | to vote'],
    ['[ran late*] (away)', 'She <ran> late late away.', 'ran late late | away'],
    ['[ran late*] (away)', 'She <ran> away.', 'ran | away'],
    ['[ran late+] (away)', 'She <ran> late late away.', 'ran late late | away'],
    ['[ran late* late] (away)', 'She <ran> late late away.', 'ran late late | away'],
    ['[sang] and (danced)', 'She <sang> and danced.', 'sang | danced'],
    ['(news) [came] from {ansk}', 'No <news> came from Ansk.', 'came | news | Ansk'],
  ])('%s in "%s"', (pattern, source, expected) => {
    expect(find(pattern, source)).toBe(expected)
  })

  test.each([
    ['[refused] (to vote)', 'The jury <refused> to sit.'],
    ['[refused] (to vote)', 'The <jury> refused to vote.'],
    ['[refused] (to vote)', 'The jury <refused> to to vote.'],
    ['[refused] (to vote)', 'The jury <refused> to'],
    ['[refused] (to vote)', 'The jury <refused> to\nVote on the tax'],
    ['[refused] twice? (to vote)', 'The jury <refused> twice twice to vote.'],
    ['[ran late+] (away)', 'She <ran> away.'],
    ['[ran late*] (away)', 'She <ran> late late late late late late late away.'],
  ])('%s not in "%s"', (pattern, source) => {
    expect(find(pattern, source)).toBeNull()
  })
})

describe('the words before a noun', () => {
  const PATTERN = '[ignored] (FILLER* calls)'

  test.each([
    ['The mine <ignored> calls.', 'calls'],
    ['The mine <ignored> the first five calls.', 'the first five calls'],
    ['The mine <ignored> Ada Moreau’s calls.', 'Ada Moreau’s calls'],
    ['The mine <ignored> their repeated calls.', 'their repeated calls'],
    ['The mine <ignored> calls upon calls.', 'calls'],
  ])('%s', (source, quote) => {
    expect(find(PATTERN, source)).toBe(`ignored | ${quote}`)
  })

  test.each([
    'The mine <ignored> notes and calls.',
    'The mine <ignored> notes of calls.',
    'The mine <ignored> indeed all calls.',
    'The mine <ignored> asking about calls.',
    'The mine <ignored> going calls.',
  ])('not %s', (source) => {
    expect(find(PATTERN, source)).toBeNull()
  })
})

describe('a whole noun phrase', () => {
  const PATTERN = '(word) [came] from {NAME}'

  test.each([
    ['No <word> came from Ansk.', 'Ansk'],
    ['No <word> came from the head of the mine, though.', 'the head of the mine'],
    ['No <word> came from the navy and the port at Ansk.', 'the navy and the port at Ansk'],
    ['No <word> came from them.', 'them'],
    ['No <word> came from the mine’s owners.', 'the mine’s owners'],
    ['No <word> came from the mine because owners slept.', 'the mine'],
    ['No <word> came from the mine of.', 'the mine'],
    ['No <word> came from all five.', null],
    ['No <word> came from the.', null],
    ['No <word> came from afar.', null],
    ['No <word> came from', null],
  ])('%s', (source, speaker) => {
    expect(find(PATTERN, source)).toBe(speaker && `came | word | ${speaker}`)
  })
})

describe('what follows in the clause', () => {
  test.each([
    ['They <refused> to vote.', 'to vote'],
    ['They <refused> to vote', 'to vote'],
    ['They <refused> to vote on the tax.', 'to vote on the tax'],
    ['They <refused> to vote on the miners’ tax and the port.', 'to vote on the miners’ tax and the port'],
    ["They <refused> to vote on the miners' tax or the port.", "to vote on the miners' tax or the port"],
    ['They <refused> to vote on the half - tax again.', 'to vote on the half - tax again'],
    ['They <refused> to vote on the tax, which failed.', 'to vote on the tax'],
    ['They <refused> to vote on the tax -- and it failed.', 'to vote on the tax'],
    ['They <refused> to vote on the tax ... it failed.', 'to vote on the tax'],
    ['They <refused> to vote on the tax when asked.', 'to vote on the tax'],
    ['They <refused> to vote on the tax Monday.', 'to vote on the tax'],
    ['They <refused> to vote on the tax on Monday.', 'to vote on the tax'],
    ['They <refused> to vote on the tax and until noon sat.', 'to vote on the tax'],
    ['They <refused> to vote on the tax and left.', 'to vote on the tax'],
    ['They <refused> to vote on the tax and were fined.', 'to vote on the tax'],
    ['They <refused> to vote on the tax and she left.', 'to vote on the tax'],
    ['They <refused> to vote on the tax or discuss it.', 'to vote on the tax'],
    ['They <refused> to vote on the tax or she left.', 'to vote on the tax or she left'],
    ['They <refused> to vote and the tax failed.', 'to vote'],
    ['They <refused> to vote on the tax\nMiners left', 'to vote on the tax'],
  ])('%s', (source, quote) => {
    expect(find('[refused] (to vote REST)', source)).toBe(`refused | ${quote}`)
  })

  test('may have to be something', () => {
    expect(find('[discussed] (REST+)', 'They <discussed> the tax.')).toBe('discussed | the tax')
    expect(find('[discussed] (REST+)', 'The tax they <discussed>.')).toBeNull()
    expect(find('[discussed] (REST+)', 'The tax they <discussed> and left.')).toBeNull()
  })

  test('is not part of what was asked for', () => {
    const { match } = matchAt('[refused] (to vote REST)', 'They <refused> to vote on the tax.')
    expect(match).toStrictEqual({
      cue: { from: 1, to: 2 },
      quote: { from: 2, to: 7 },
      speaker: null,
      core: { from: 1, to: 4 },
      end: 7,
    })
  })
})

describe('the end of a clause', () => {
  const PATTERN = '[never] (replied) END'

  test.each([
    'He <never> replied.',
    'He <never> replied',
    'He <never> replied, she said.',
    'He <never> replied when asked.',
    'He <never> replied\nMiners left',
  ])('%s', (source) => {
    expect(find(PATTERN, source)).toBe('never | replied')
  })

  test.each(['He <never> replied to them.', 'He <never> replied kindly.'])('not %s', (source) => {
    expect(find(PATTERN, source)).toBeNull()
  })
})

describe('the parts', () => {
  test('a part is all of its words, and what stands between parts is in none', () => {
    const { match } = matchAt(
      '(calls at night) to {ansk} late [went unheard] there',
      'His <calls> at night to Ansk late went unheard there.',
    )
    expect(match).toStrictEqual({
      quote: { from: 1, to: 4 },
      speaker: { from: 5, to: 6 },
      cue: { from: 7, to: 9 },
      core: { from: 1, to: 10 },
      end: 10,
    })
  })

  test('what is missing at its edge leaves a part as it is', () => {
    expect(find('[still* slept] (on late?)', 'She <slept> on.')).toBe('slept | on')
    expect(find('[slept late*] (on) {Ada?}', 'She <slept> on.')).toBe('slept | on')
  })

  test.each(['[slept] REST', '[slept] (REST)', '(slept)', '[late?] (slept)'])(
    'without cue or quote, %s finds nothing',
    (pattern) => {
      expect(find(pattern, 'She <slept>.')).toBeNull()
    },
  )
})
