/**
 * Reports to look at: HTML and text for terminals.
 *
 * @module hearsay/render
 */
export { styles } from './styles.js'
export { type HtmlOptions, toHtml } from './to-html.js'
export { type PageOptions, toPage } from './to-page.js'
export { type TextOptions, toText } from './to-text.js'
export { listVoices, type Voice } from './voices.js'
