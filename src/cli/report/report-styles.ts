import { GREY, INK, PAPER, TONES, type Tone } from '../../render/palette.js'

/** What colours the parts of bars; neighbours differ in lightness as well. */
const COLORS: Readonly<Record<string, Tone | undefined>> = {
  direct: TONES[0],
  mixed: { light: '#7fb0ee', dark: '#3f6fb5' },
  indirect: { light: '#c9ced8', dark: '#5d6470' },
  named: TONES[2],
  unnamed: { light: '#e3a35f', dark: '#b9722a' },
  none: { light: '#c9ced8', dark: '#5d6470' },
  relay: TONES[5],
  ink: INK,
  paper: PAPER,
  quiet: GREY,
  line: { light: '#d9dce2', dark: '#363a43' },
}

/** The style sheet of the page that `hearsay report --format html` writes. */
export const REPORT_STYLES = `
:root {
  color-scheme: light dark;
${Object.entries(COLORS)
  .map(([name, tone]) => `  --${name}: light-dark(${tone?.light}, ${tone?.dark});`)
  .join('\n')}
}
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem }
h1 { margin: 0; font: 700 clamp(1.6rem, 4vw, 2.3rem)/1.2 Georgia, serif }
h2, caption { margin: 0; font-size: 1.1rem; font-weight: 700; text-align: start }
main > h2 { margin: 2.5rem 0 0 }
.summary { margin: 0.25rem 0 0; color: var(--quiet) }
figure { margin: 2.5rem 0 0 }
figure svg { display: block; width: 100%; max-width: 50rem; height: auto }
figcaption ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0.25rem 0 0; padding: 0; list-style: none }
figcaption i { display: inline-block; width: 0.9em; height: 0.9em; margin-inline-end: 0.4em; vertical-align: -0.1em }
${['direct', 'mixed', 'indirect', 'named', 'unnamed', 'none'].map((part) => `.${part} { background: var(--${part}) }`).join('\n')}
.table { max-height: 40rem; margin: 2.5rem 0 0; overflow: auto }
.table:focus-visible { outline: 3px solid var(--direct); outline-offset: 2px }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { padding-bottom: 0.4rem }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top }
thead th { border: 0; color: var(--quiet); font-weight: 400; font-size: 0.85rem; white-space: nowrap }
tbody th { font-weight: 400 }
.number { text-align: end; white-space: nowrap }
`
