import { countWords } from '../count-words.js'
import type { Attribution } from '../types.js'
import { escapeHtml } from './escape-html.js'
import { look } from './mark-attributes.js'
import { oneLine } from './one-line.js'
import type { Page } from './page.js'
import { plural } from './plural.js'
import { element } from './tag.js'
import type { Voice } from './voices.js'
import { detailsOf, nameOf, numberOf } from './wording.js'

/** The voices as a list, each with its share of the quoted words and its quotes, which link into the text. */
export function pageVoices({ report: { attributions }, voices, idPrefix }: Page): string {
  if (voices.length === 0) return ''
  const words = attributions.map(({ quote }) => countWords(quote.text))
  const spoken = voices.map((voice) => voice.attributions.reduce((sum, index) => sum + (words[index] ?? 0), 0))
  const most = spoken.reduce((a, b) => Math.max(a, b), 1)
  const items = voices.map((voice, i) =>
    element(
      'li',
      { class: 'voice', id: `${idPrefix}-voice-${voice.number}`, 'data-voice': voice.number, ...look(voice) },
      element('h3', {}, element('span', { class: 'number' }, numberOf(voice)), element('bdi', {}, nameHtml(voice))),
      voice.role === null ? '' : element('p', { class: 'role', dir: 'auto' }, escapeHtml(oneLine(voice.role))),
      share(spoken[i] ?? 0, most, voice.attributions.length),
      element(
        'ul',
        { class: 'quotes' },
        ...voice.attributions.map((index) => quoteItem(attributions[index], `#${idPrefix}-${index}`)),
      ),
    ),
  )
  return element('ol', { class: 'voices' }, ...items)
}

function nameHtml(voice: Voice): string {
  return escapeHtml(nameOf(voice))
}

/** The bar says nothing beyond the words, so it is not read out. */
function share(words: number, most: number, quotes: number): string {
  const bar = element('progress', { class: 'bar', value: words, max: most, 'aria-hidden': 'true' })
  return element('p', { class: 'share' }, bar, `${plural(words, 'word')} in ${plural(quotes, 'quote')}`)
}

function quoteItem(attribution: Attribution | undefined, href: string): string {
  if (attribution === undefined) return ''
  return element(
    'li',
    {},
    element('a', { href, dir: 'auto' }, escapeHtml(oneLine(attribution.quote.text))),
    element('p', { class: 'details', dir: 'auto' }, escapeHtml(detailsOf(attribution).join(' · '))),
  )
}
