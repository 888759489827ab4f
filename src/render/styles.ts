import { FILL, GREY, PAPER, TONES, type Tone } from './palette.js'

/**
 * The style sheet of what `toHtml` writes. Colours follow the page's `color-scheme`. To theme it, set its custom
 * properties on any element around the fragment: `--hearsay-tone-0` to `--hearsay-tone-7` and `--hearsay-tone-none` (the
 * voices' colours), `--hearsay-paper` (the page's own, for digits), `--hearsay-fill` and `--hearsay-fill-unsure` (how much
 * colour a mark has), `--hearsay-label` (the labels' font).
 */
export const styles = `:where(:root, :host) {
${[...TONES.map((tone, i) => variable(`tone-${i}`, tone)), variable('tone-none', GREY), variable('paper', PAPER)].join('\n')}
  --hearsay-fill: ${FILL.sure}%;
  --hearsay-fill-unsure: ${FILL.unsure}%;
  --hearsay-label: 700 0.7em/1 system-ui, sans-serif;
}
${[...TONES.keys(), 'none'].map((tone) => `[data-tone="${tone}"] { --hearsay-tone: var(--hearsay-tone-${tone}) }`).join('\n')}

.hearsay { line-height: 1.9 }
.hearsay p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere }

.hearsay-quote {
  --hearsay-amount: var(--hearsay-fill);
  padding-block: 0.12em;
  border-radius: 0.2em;
  color: inherit;
  background: color-mix(in srgb, var(--hearsay-tone) var(--hearsay-amount), transparent);
  text-decoration: underline 2px var(--hearsay-tone);
  text-decoration-skip-ink: none;
  text-underline-offset: 0.28em;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.hearsay-quote[data-sure="no"] { --hearsay-amount: var(--hearsay-fill-unsure) }
${['double', 'dotted', 'dashed', 'wavy'].map((line) => `.hearsay-quote[data-line="${line}"] { text-decoration-style: ${line} }`).join('\n')}
.hearsay-quote[data-depth="1"] { text-underline-offset: 0.5em }
.hearsay-quote[data-depth="2"] { text-underline-offset: 0.72em }
.hearsay-quote[data-depth="3"] { text-underline-offset: 0.94em }
.hearsay-quote:target { outline: 3px solid var(--hearsay-tone); outline-offset: 2px }

.hearsay-quote[data-badge]::before,
.hearsay-quote[data-relays]::after,
.hearsay-speaker::after {
  display: inline-block;
  padding: 0.2em 0.5em;
  border: 1px solid var(--hearsay-tone);
  font: var(--hearsay-label);
  white-space: nowrap;
  vertical-align: 0.12em;
}
.hearsay-quote[data-badge]::before {
  content: attr(data-badge);
  content: attr(data-badge) / attr(data-spoken);
  margin-inline-end: 0.35em;
  border-radius: 1em;
  color: var(--hearsay-paper);
  background: var(--hearsay-tone);
}
.hearsay-quote[data-sure="no"]::before {
  border-style: dashed;
  color: var(--hearsay-tone);
  background: var(--hearsay-paper);
}
.hearsay-quote[data-relays]::after {
  content: attr(data-relays);
  content: attr(data-relays) / attr(data-spoken-end);
  margin-inline-start: 0.35em;
  border-radius: 0.25em;
  color: var(--hearsay-tone);
  background: var(--hearsay-paper);
}
.hearsay-quote[data-spoken-end]:not([data-relays])::after {
  content: "";
  content: "" / attr(data-spoken-end);
}

.hearsay-speaker { font-weight: 650 }
.hearsay-speaker::after {
  content: attr(data-number);
  content: attr(data-number) / "";
  margin-inline-start: 0.25em;
  border-radius: 1em;
  color: var(--hearsay-tone);
  background: var(--hearsay-paper);
}
.hearsay-cue { font-style: italic }
.hearsay-outlet { padding-inline: 0.25em; border: 1px solid; border-radius: 0.25em }

@media (prefers-contrast: more) {
  .hearsay-quote { background: none; text-decoration-thickness: 3px }
}
@media (forced-colors: active) {
  .hearsay-quote { color: CanvasText; background: none; text-decoration-color: CanvasText }
}
@media print {
  .hearsay-quote[data-badge]::before { color: var(--hearsay-tone); background: none }
}
`

function variable(name: string, { light, dark }: Tone): string {
  return `  --hearsay-${name}: light-dark(${light}, ${dark});`
}
