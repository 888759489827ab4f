/** A colour on a light page and its counterpart on a dark one. */
export interface Tone {
  readonly light: string
  readonly dark: string
}

/**
 * The voices' colours, neighbours far apart. Each has a contrast of 4.5 at least against its page and against the
 * digits on it, and the text has that against the fill (WCAG AA).
 */
export const TONES: readonly Tone[] = [
  { light: '#1d5fbf', dark: '#8cb9ff' },
  { light: '#b3410e', dark: '#ff9f73' },
  { light: '#0b7550', dark: '#5fd3a3' },
  { light: '#8438b5', dark: '#d3a6fa' },
  { light: '#7d5a00', dark: '#e8c15c' },
  { light: '#0a6c80', dark: '#67cfe3' },
  { light: '#b3226a', dark: '#ff97c5' },
  { light: '#566800', dark: '#bfd463' },
]

/** For quotes of which the text does not say whose they are. */
export const GREY: Tone = { light: '#5a6270', dark: '#b3bac6' }

export const INK: Tone = { light: '#1b1d21', dark: '#e9ebef' }
export const PAPER: Tone = { light: '#ffffff', dark: '#16181d' }

/** How much of its colour a mark's fill has, in percent: of one that is sure, and of one that is not. */
export const FILL = { sure: 16, unsure: 6 } as const
