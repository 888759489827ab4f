import { describe, expect, test } from 'vitest'
import { indexPatterns } from '../../src/non-answers/index-patterns.js'
import { type Pattern, readPattern } from '../../src/non-answers/patterns.js'

/** By first word and by second ("any": whatever the second is), the patterns that may well fit. */
function index(...sources: readonly string[]) {
  const patterns = sources.map((source) => readPattern(source, 1))
  const written = (those: readonly Pattern[]) => those.map((pattern) => sources[patterns.indexOf(pattern)])
  return Object.fromEntries(
    Array.from(indexPatterns(patterns), ([first, { bySecond, open }]) => [
      first,
      { ...Object.fromEntries(Array.from(bySecond, ([word, those]) => [word, written(those)])), any: written(open) },
    ]),
  )
}

describe('by the first word', () => {
  test('patterns stand under each of their first words, in the order given', () => {
    const [reply, comment] = ['[no] (reply)', '[no/little] (comment/reply)']
    expect(index(reply, comment)).toEqual({
      no: { reply: [reply, comment], comment: [comment], any: [] },
      little: { comment: [comment], reply: [comment], any: [] },
    })
  })

  test('where the first may be missing, also under those behind it', () => {
    const pattern = '[never? once] (answered)'
    expect(Object.keys(index(pattern))).toEqual(['never', 'once'])
  })

  test('where the first may not, under no other', () => {
    expect(Object.keys(index('[never once] (answered)', '[hardly+] (spoke)'))).toEqual(['never', 'hardly'])
  })

  test('what begins with a kind of word is left out', () => {
    expect(index('FILLER [slept]', 'NAME [slept]', '[REST]')).toEqual({})
    expect(Object.keys(index('[never?] FILLER (slept)'))).toEqual(['never'])
  })

  test('a word that may be missing is all there need be', () => {
    expect(index('[never?]')).toEqual({ never: { any: ['[never?]'] } })
  })

  test('a pattern stands once under a word that it has twice', () => {
    const pattern = '[still? still] (silent)'
    expect(index(pattern)).toEqual({ still: { still: [pattern], silent: [pattern], any: [] } })
  })
})

describe('by the second word', () => {
  test('a pattern of one word takes any', () => {
    expect(index('[silent]')).toEqual({ silent: { any: ['[silent]'] } })
  })

  test('so does one whose others may be missing', () => {
    expect(index('[silent] (still?)')).toEqual({ silent: { any: ['[silent] (still?)'] } })
  })

  test.each(['[had] (FILLER* comment)', '[had] (NAME)', '[had] (REST)', '[had] END'])('so does %s', (source) => {
    expect(index(source)).toEqual({ had: { any: [source] } })
  })

  test('what takes any stands in the lists of the others too, in its place', () => {
    const [before, open, after] = ['[had] (spoken)', '[had] (no? FILLER)', '[had] (slept/spoken)']
    expect(index(before, open, after)).toEqual({
      had: { spoken: [before, open, after], slept: [open, after], any: [open] },
    })
  })

  test('where the second may be missing, those behind it count too', () => {
    const pattern = '[has] yet? (spoken) freely'
    expect(index(pattern)).toEqual({ has: { yet: [pattern], spoken: [pattern], any: [] } })
  })

  test('where it may not, they do not', () => {
    const pattern = '[has] yet+ (spoken)'
    expect(index(pattern)).toEqual({ has: { yet: [pattern], any: [] } })
  })

  test('a word that may come several times may follow itself', () => {
    const pattern = '[still+] (silent)'
    expect(index(pattern)).toEqual({ still: { still: [pattern], silent: [pattern], any: [] } })
  })

  test('where the first may be missing, so may what follows the next', () => {
    const pattern = '[never? once] (answered)'
    const seconds = { once: [pattern], answered: [pattern], any: [] }
    expect(index(pattern)).toEqual({ never: seconds, once: seconds })
  })

  test('where all before a kind of word may be missing, any may follow', () => {
    const pattern = '[never? once] REST'
    expect(index(pattern)).toEqual({ never: { any: [pattern] }, once: { any: [pattern] } })
  })
})
