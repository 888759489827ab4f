import { element } from './tag.js'

const VOICE = { 'data-tone': 0, 'data-line': 'solid' }
const QUOTE = { class: 'hearsay-quote', 'data-depth': 0, ...VOICE }

/** What the marks mean: each as it looks in the text, and in words. */
export function pageLegend(): string {
  return element(
    'dl',
    { class: 'legend hearsay' },
    entry(
      element(
        'mark',
        { ...QUOTE, 'data-sure': 'yes', 'data-badge': '1', 'data-spoken': 'Quote, speaker 1: ' },
        'words',
      ),
      'A quote, direct or indirect. Number, colour and underline are those of its speaker.',
    ),
    entry(
      element(
        'mark',
        { ...QUOTE, 'data-sure': 'no', 'data-badge': '1 · 62%', 'data-spoken': 'Unsure quote: ' },
        'words',
      ),
      'A quote of which the parser is less sure, with the probability that it is one.',
    ),
    entry(
      element(
        'mark',
        { ...QUOTE, 'data-sure': 'yes', 'data-relays': 'Outlet', 'data-spoken-end': ', via an outlet' },
        'words',
      ),
      'A quote that reaches the reader through a news outlet.',
    ),
    entry(
      element('span', { class: 'hearsay-speaker', 'data-number': 1, ...VOICE }, 'Speaker'),
      'A speaker, with the number of the quotes.',
    ),
    entry(element('span', { class: 'hearsay-outlet' }, 'Outlet'), 'A news outlet through which quotes come.'),
    entry(element('span', { class: 'hearsay-cue' }, 'said'), 'The words that say that somebody said it.'),
    entry('–', 'A quote of which the text does not say whose it is.'),
  )
}

function entry(look: string, meaning: string): string {
  return element('div', {}, element('dt', {}, look), element('dd', {}, meaning))
}
