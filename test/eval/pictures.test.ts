import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { Threshold } from '../../eval/calibration.js'
import { drawConfidence } from '../../eval/pictures/draw-confidence.js'
import { drawGrowth, type Reading } from '../../eval/pictures/draw-growth.js'
import { drawPictures } from '../../eval/pictures/draw-pictures.js'
import { drawReliability } from '../../eval/pictures/draw-reliability.js'

const THRESHOLDS: readonly Threshold[] = [
  { minConfidence: 0.3, attributions: 90, precision: 70, recall: 60, f1: 64.6 },
  { minConfidence: 0.9, attributions: 40, precision: 95, recall: 30, f1: 45.6 },
]
const CALIBRATION = {
  error: 4.26,
  bins: [
    { from: 30, attributions: 1200, confidence: 35, right: 42 },
    { from: 90, attributions: 40, confidence: 95, right: 94 },
  ],
}
const READINGS: readonly Reading[] = [
  { engine: 'other', size: 1000, milliseconds: 0.5 },
  { engine: 'hearsay', size: 1000, milliseconds: 4 },
  { engine: 'hearsay', size: 10_000_000, milliseconds: 40_000 },
]
const { pictures, growth } = drawPictures(
  { thresholds: THRESHOLDS, calibration: CALIBRATION },
  { systems: [] },
  READINGS,
  'hearsay',
)
const textsOf = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map((text) => text.textContent)

test.each([...pictures, ...growth])(
  '$name stands alone, on white, with a title and what it shows in words',
  (picture) => {
    expect(picture.svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    const root = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement
    const [title, description, paper] = root.children
    expect(title?.textContent).not.toBe('')
    expect(description?.textContent).toBe(picture.alt)
    expect(paper?.getAttribute('fill')).toBe('#ffffff')
    expect(picture.svg).not.toMatch(/<script|href|url\(|NaN|undefined|\.\d{3}/)
  },
)

test('the same figures give the same pictures', () => {
  const again = drawPictures({ thresholds: THRESHOLDS, calibration: CALIBRATION }, { systems: [] }, READINGS, 'hearsay')
  expect(again).toEqual({ pictures, growth })
})

test('confidence: each threshold by name, and the line of a person where one is known', () => {
  const alone = drawConfidence(THRESHOLDS, null)
  expect(textsOf(alone?.svg ?? '')).toEqual(expect.arrayContaining(['0.3', '0.9']))
  expect(alone?.alt).toContain('from 0.9 on, 95 % are right and 30 % of the gold is found')
  expect(`${alone?.svg}`).not.toContain('annotator')
  expect(drawConfidence(THRESHOLDS, 75.2)?.alt).toContain('F1 is 75.2')
})

test('reliability: the size of each bin, the error, and the bin that it is due to most', () => {
  const { svg = '', alt = '' } = drawReliability(CALIBRATION) ?? {}
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['1,200', '40']))
  expect(textsOf(svg).join(' ')).toContain('expected calibration error 4.3 points')
  expect(alt).toContain('says 35 % and is right in 42 %')
})

test('growth: every engine, ours first, each at the longest text that it has read', () => {
  const { svg = '', alt = '' } = drawGrowth(READINGS, 'hearsay') ?? {}
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['hearsay', 'other', '1 kB', '10 MB', '100 s']))
  expect(alt).toContain('hearsay reads 1 kB in 4 ms and 10 MB in 40 s; a text 10,000 times as long takes 10,000 times')
  expect(alt).toContain('other reads 1 kB in 0.5 ms.')
})

test('no picture without figures', () => {
  expect(drawConfidence([], 75.2)).toBeNull()
  expect(drawReliability({ error: 0, bins: [] })).toBeNull()
  expect(drawGrowth(READINGS.slice(0, 2), 'hearsay')).toBeNull()
  expect(drawGrowth([], 'hearsay')).toBeNull()
})
