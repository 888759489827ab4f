import ansi from 'ansi-styles'
import type { Voice } from './voices.js'

/** What a terminal can do to words. */
export type Style = 'bold' | 'italic' | 'underline' | 'dim' | Hue
export type Hue = (typeof HUES)[number]

/** Writes text in some styles. */
export type Paint = (text: string, styles: readonly Style[]) => string

/** Hues that both light and dark terminals show well. */
const HUES = ['blue', 'red', 'green', 'magenta', 'cyan', 'yellow'] as const

/** Line by line, so that a pager can begin anywhere. */
export const inColor: Paint = (text, styles) => {
  if (styles.length === 0) return text
  const open = styles.map((style) => ansi[style].open).join('')
  const close = styles
    .map((style) => ansi[style].close)
    .reverse()
    .join('')
  return text.replace(/[^\n]+/g, (line) => `${open}${line}${close}`)
}

export const plain: Paint = (text) => text

/** A voice's own hue; nobody's has none. */
export function hueOf(voice: Voice | undefined): readonly Hue[] {
  const hue = voice && voice.number > 0 ? HUES[(voice.number - 1) % HUES.length] : undefined
  return hue ? [hue] : []
}
