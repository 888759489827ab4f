import { GREY, INK } from './palette.js'
import { styles } from './styles.js'

/** Voices with a number below this can be pointed at. */
const POINTABLE = 40

/** What a policy may name the style sheet by. */
export const pageStylesHash = 'sha256-bVq9GWXgalC3jFUG6vmOTKw2Feyma3QaEdZ/CQIGRU8='

/** The style sheet of `toPage`, that of the fragment included. */
export const pageStyles = `${styles}
:root { color-scheme: light dark }
body {
  --ink: light-dark(${INK.light}, ${INK.dark});
  --quiet: light-dark(${GREY.light}, ${GREY.dark});
  --line: light-dark(#d9dce2, #363a43);
  max-width: 82rem;
  margin: 0 auto;
  padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem;
  color: var(--ink);
  background: var(--hearsay-paper);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0 0 0.25rem; font: 700 clamp(1.6rem, 4vw, 2.3rem)/1.2 Georgia, serif; text-wrap: balance }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.1rem }
h3 { margin: 0; font-size: 1rem }
a { color: inherit }
a:focus-visible { outline: 3px solid var(--hearsay-tone-0); outline-offset: 2px }
.summary, .role, .details { color: var(--quiet) }
.summary { margin: 0 }
.role, .details { margin: 0; font-size: 0.85rem }
.skip { position: absolute; left: -99rem }
.skip:focus { position: static }
header { padding-bottom: 1.25rem; border-bottom: 1px solid var(--line) }
main { display: grid; gap: 0 clamp(2rem, 5vw, 4.5rem) }
.text { padding-top: 2rem; font: 1.13rem/1.9 Georgia, serif }
.text .hearsay { max-width: 42rem }
ol, ul { margin: 0; padding: 0; list-style: none }

.voice { padding: 1rem 0; border-top: 1px solid var(--line) }
.voice:first-child { padding-top: 0; border-top: 0 }
.voice h3 { display: flex; align-items: baseline; gap: 0.5rem }
.number {
  flex: none;
  padding: 0.25em 0.55em;
  border-radius: 1em;
  color: var(--hearsay-paper);
  background: var(--hearsay-tone);
  font: var(--hearsay-label);
  font-size: 0.8rem;
}
.share { display: flex; align-items: center; gap: 0.6rem; margin: 0.2rem 0 0.5rem; font-size: 0.85rem }
.bar { flex: none; width: 7rem; height: 0.5rem; border: 0; border-radius: 1em; background: var(--line) }
.quotes { margin: 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--hearsay-tone) }
${['double', 'dotted', 'dashed'].map((line) => `[data-line="${line}"] > .quotes { border-inline-start-style: ${line} }`).join('\n')}
.quotes li { padding-block: 0.3rem; scroll-margin: 2rem }
.quotes a { text-decoration: none }
.quotes a:hover, .quotes a:focus-visible { text-decoration: underline 1px }
.domain { display: block; color: var(--quiet); font-weight: 400; font-size: 0.85rem }
.outlets { width: 100%; border-collapse: collapse; font-size: 0.9rem }
.outlets th, .outlets td { padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top }
.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.75rem 2rem; margin: 0 }
.legend dt { font-family: Georgia, serif }
.legend dd { margin: 0; color: var(--quiet); font-size: 0.85rem; line-height: 1.45 }
.how { max-width: 42rem; border-top: 1px solid var(--line) }

.bar { appearance: none; overflow: hidden }
.bar::-webkit-progress-bar { background: var(--line) }
.bar::-webkit-progress-value { background: var(--hearsay-tone) }
.bar::-moz-progress-bar { background: var(--hearsay-tone) }

${pointing()}

@media screen and (width >= 62rem) {
  main { grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 24rem) }
  .lists {
    position: sticky;
    top: 0;
    grid-area: 1 / 2 / 3 / 3;
    box-sizing: border-box;
    max-height: 100vh;
    padding: 0 1.25rem 3rem 0;
    overflow-y: auto;
    align-self: start;
  }
}
@media (forced-colors: active) {
  .bar { display: none }
}
@media print {
  body { padding: 0; font-size: 0.85rem }
  .voice { break-inside: avoid }
  .skip, .bar { display: none }
}
`

/** While one points at a voice in the list, the other voices' marks in the text step back. */
function pointing(): string {
  const voices = Array.from({ length: POINTABLE }, (_, number) => number)
  return voices
    .map(
      (number) =>
        `body:has([data-voice="${number}"]:is(:hover, :focus-within)) .text mark:not([data-voices~="${number}"]) { background: none; text-decoration-color: transparent }`,
    )
    .join('\n')
}
