import { GREY, INK } from './palette.js'
import { styles } from './styles.js'

/** What a policy may name the style sheet by. */
export const pageStylesHash = 'sha256-'

/** The style sheet of `toPage`, that of the fragment included. */
export const pageStyles = `${styles}
:root { color-scheme: light dark }
body {
  --ink: light-dark(${INK.light}, ${INK.dark});
  --quiet: light-dark(${GREY.light}, ${GREY.dark});
  --line: light-dark(#d9dce2, #363a43);
  --raised: light-dark(#f6f7f9, #1e2128);
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
.summary, .role, .details, .note { color: var(--quiet) }
.summary { margin: 0 }
.role, .details, .note { margin: 0; font-size: 0.85rem }
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
.share { display: flex; align-items: center; gap: 0.6rem }
.bar { flex: none; width: 7rem; height: 0.5rem; border: 0; border-radius: 1em; background: var(--line) }
.quotes { margin: 0.5rem 0 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--hearsay-tone) }
.quotes li { padding-block: 0.3rem; scroll-margin: 2rem }
.quotes a { text-decoration: none }
.quotes a:hover, .quotes a:focus-visible { text-decoration: underline 1px }
.outlets { width: 100%; border-collapse: collapse; font-size: 0.9rem }
.outlets th, .outlets td { padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top }
.legend dt { margin-top: 0.6rem }
.legend dd { margin: 0; color: var(--quiet); font-size: 0.85rem }

.bar { appearance: none; overflow: hidden }
.bar::-webkit-progress-bar { background: var(--line) }
.bar::-webkit-progress-value { background: var(--hearsay-tone) }
.bar::-moz-progress-bar { background: var(--hearsay-tone) }

@media (width >= 62rem) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 23rem) }
}
`
