import { describe, expect, it } from 'vitest'
import { FILL, GREY, INK, PAPER, TONES } from '../../src/render/palette.js'

/** WCAG 2.2, level AA, for text of ordinary size. */
const LEAST = 4.5

describe.each(['light', 'dark'] as const)('on a %s page', (side) => {
  it.each([...TONES, GREY].map((tone) => [tone[side]]))('%s is read on the page, and digits on it', (color) => {
    expect(contrast(rgb(color), rgb(PAPER[side]))).toBeGreaterThanOrEqual(LEAST)
  })

  it.each(TONES.map((tone) => [tone[side]]))('text is read on the fill of %s, three deep', (color) => {
    const fill = [1, 2, 3].reduce((below) => mix(rgb(color), below, FILL.sure / 100), rgb(PAPER[side]))
    expect(contrast(rgb(INK[side]), fill)).toBeGreaterThanOrEqual(LEAST)
  })
})

type Rgb = readonly [number, number, number]

function rgb(color: string): Rgb {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(color) ?? []
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)]
}

function mix(above: Rgb, below: Rgb, share: number): Rgb {
  const [r, g, b] = above.map((channel, i) => channel * share + (below[i] ?? 0) * (1 - share))
  return [r ?? 0, g ?? 0, b ?? 0]
}

function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
