import { escapeHtml } from './escape-html.js'
import { oneLine } from './one-line.js'
import type { Page } from './page.js'
import { element } from './tag.js'
import type { Voice } from './voices.js'
import { nameOf } from './wording.js'

interface Relay {
  readonly domain: string | null
  readonly roles: Set<string>
  /** How many quotes of each voice come through it. */
  readonly quotes: Map<Voice, number>
}

/** The outlets as a table: as what they appear, and whose quotes come through them; empty where there is none. */
export function pageOutlets(page: Page): string {
  const relays = relaysOf(page)
  if (relays.size === 0) return ''
  const head = element('tr', {}, ...['Outlet', 'Role', 'Brings'].map((title) => element('th', { scope: 'col' }, title)))
  const rows = [...relays].map(([name, { domain, roles, quotes }]) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('bdi', {}, escapeHtml(name)),
        domain === null ? '' : element('span', { class: 'domain' }, escapeHtml(oneLine(domain))),
      ),
      element('td', {}, escapeHtml([...roles].join(', '))),
      element('td', {}, [...quotes].map((entry) => voiceLink(entry, page)).join(', ')),
    ),
  )
  return element('table', { class: 'outlets' }, element('thead', {}, head), element('tbody', {}, ...rows))
}

function relaysOf({ report: { attributions }, voices }: Page): ReadonlyMap<string, Relay> {
  const relays = new Map<string, Relay>()
  for (const voice of voices) {
    for (const { name, domain, role } of voice.attributions.flatMap((index) => attributions[index]?.outlets ?? [])) {
      const key = oneLine(name)
      const relay = relays.get(key) ?? { domain, roles: new Set(), quotes: new Map() }
      relay.roles.add(role)
      relay.quotes.set(voice, (relay.quotes.get(voice) ?? 0) + 1)
      relays.set(key, relay)
    }
  }
  return relays
}

function voiceLink([voice, count]: readonly [Voice, number], { idPrefix }: Page): string {
  const link = element(
    'a',
    { href: `#${idPrefix}-voice-${voice.number}` },
    element('bdi', {}, escapeHtml(nameOf(voice))),
  )
  return count > 1 ? `${link} (${count})` : link
}
