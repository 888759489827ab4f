import { describe, expect, test } from 'vitest'
import { toReading } from '../../src/attributions/reading.js'
import { ROLE } from '../../src/attributions/roles.js'
import { select } from '../../src/attributions/select.js'

const LETTERS: Readonly<Record<string, number>> = {
  '.': ROLE.outside,
  c: ROLE.outside,
  S: ROLE.speakerStart,
  s: ROLE.speaker,
  Q: ROLE.quoteStart,
  q: ROLE.quote,
}

/** A reading drawn over the tokens: speaker Ss, cue c, quote Qq. */
function judged(drawing: string, confidence: number) {
  const from = drawing.indexOf('c')
  const to = drawing.lastIndexOf('c') + 1
  const candidate = { from, to, head: from, probability: 0.9, sketched: true }
  const roles = Uint8Array.from(drawing, (letter) => LETTERS[letter] ?? 0)
  return { reading: toReading(candidate, { from: 0, to: drawing.length }, roles, -1), confidence }
}

const drawAll = (...readings: ReturnType<typeof judged>[]) =>
  select(10, readings, 0.35).map(({ cue, speaker, quote }) => ({ cue: cue?.from, speaker, quote }))

describe('what is kept', () => {
  test('comes in the order of the text', () => {
    expect(drawAll(judged('.....ScQq.', 0.9), judged('ScQq......', 0.5)).map(({ cue }) => cue)).toEqual([1, 6])
  })

  test('is sure enough', () => {
    expect(drawAll(judged('ScQq......', 0.34))).toEqual([])
  })

  test('may share a speaker', () => {
    const [first, second] = drawAll(judged('ScQq......', 0.9), judged('S...cQq...', 0.8))
    expect(first?.speaker).toEqual([{ from: 0, to: 1 }])
    expect(second?.speaker).toEqual([{ from: 0, to: 1 }])
  })

  test('has no cue in the words of a surer one', () => {
    expect(drawAll(judged('ScQqqqq...', 0.9), judged('...ScQq...', 0.8))).toHaveLength(1)
    expect(drawAll(judged('ScQqqqq...', 0.8), judged('...ScQq...', 0.9))).toHaveLength(1)
  })

  test('leaves a surer one its quote, and goes where three quarters of its own are gone', () => {
    const [, second] = drawAll(judged('ScQq......', 0.9), judged('...QqqqcS.', 0.8))
    expect(second?.quote).toEqual([{ from: 4, to: 7 }])
    const [, third] = drawAll(judged('ScQqqqq...', 0.9), judged('.....QqqcS', 0.8))
    expect(third?.quote).toEqual([{ from: 7, to: 8 }])
    expect(drawAll(judged('ScQqqqq...', 0.9), judged('..QqqqqqcS', 0.8))).toHaveLength(1)
  })

  test('keeps pieces of a quote apart', () => {
    expect(drawAll(judged('QqcS.QqQq.', 0.9))[0]?.quote).toEqual([
      { from: 0, to: 2 },
      { from: 5, to: 7 },
      { from: 7, to: 9 },
    ])
  })
})
