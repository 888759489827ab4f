import type { Attribution, OutletRole, Report } from 'hearsay'
import { listVoices, toHtml, type Voice } from 'hearsay/render'
import { splitBlocks } from './split-blocks.js'
import type { Link, OutletView, QuoteView, View, VoiceView } from './types.js'

const ROLES: Readonly<Record<OutletRole, string>> = {
  reporter: 'reports',
  venue: 'is spoken to',
  publisher: 'publishes',
  cited: 'is cited',
}

/** All that the page shows of a report, at this confidence. Numbers and colours are the same at any confidence. */
export function buildView(text: string, report: Report, minConfidence: number): View {
  const voices = listVoices(report)
  const voicesOf = groupBy(voices, ({ attributions }) => attributions)
  const quotes = report.attributions.map((attribution, index) =>
    attribution.confidence >= minConfidence ? viewQuote(attribution, index, voicesOf.get(index) ?? []) : null,
  )
  const shown = quotes.filter((quote) => quote !== null)
  return {
    blocks: splitBlocks(toHtml(text, report, { minConfidence })),
    quotes,
    voices: viewVoices(voices, report, quotes),
    outlets: viewOutlets(shown, report),
    links: viewLinks(shown),
    lowestConfidence: Math.min(1, ...report.attributions.map(({ confidence }) => confidence)),
  }
}

function viewQuote(attribution: Attribution, index: number, voices: readonly Voice[]): QuoteView {
  const { type, quote, cue, audience, confidence } = attribution
  const outlets = [...new Set(attribution.outlets.map(({ name }) => name))]
  return {
    index,
    text: quote.text,
    type,
    cue: cue && `${cue.spans.map(({ text }) => text).join(' … ')} (${cue.kind})`,
    voices: voices.map(({ number }) => number),
    outlets,
    relays: outlets.filter((outlet) => !voices.some(({ name }) => name === outlet)),
    audience: audience?.text ?? null,
    confidence,
    words: countWords(quote.text),
  }
}

function viewVoices(voices: readonly Voice[], report: Report, quotes: View['quotes']): readonly VoiceView[] {
  const views = voices.map(({ number, name, kind, role, tone, attributions }) => {
    const shown = attributions.filter((index) => quotes[index])
    const speakers = attributions.flatMap((index) => report.attributions[index]?.speakers ?? [])
    return {
      number,
      name: name ?? 'Nobody named',
      tone,
      role,
      kind: speakers.find((speaker) => speaker.name === name)?.kind ?? kind,
      quotes: shown,
      words: sum(shown.map((index) => quotes[index]?.words ?? 0)),
    }
  })
  return views.filter(({ quotes }) => quotes.length > 0).sort((a, b) => b.words - a.words || a.number - b.number)
}

function viewOutlets(quotes: readonly QuoteView[], report: Report): readonly OutletView[] {
  const through = groupBy(quotes, ({ outlets }) => outlets)
  return [...through]
    .map(([name, relayed]) => {
      const outlets = relayed.flatMap(({ index }) => report.attributions[index]?.outlets ?? [])
      const same = outlets.filter((outlet) => outlet.name === name)
      return {
        name,
        domain: same.find(({ domain }) => domain)?.domain ?? null,
        roles: [...new Set(same.map(({ role }) => ROLES[role]))],
        quotes: relayed.map(({ index }) => index),
        words: sum(relayed.map(({ words }) => words)),
      }
    })
    .sort((a, b) => b.quotes.length - a.quotes.length)
}

function viewLinks(quotes: readonly QuoteView[]): readonly Link[] {
  const links = new Map<string, Link>()
  for (const { outlets, voices, words } of quotes) {
    for (const outlet of outlets) {
      for (const voice of voices) {
        const key = `${voice} ${outlet}`
        links.set(key, { outlet, voice, words: words + (links.get(key)?.words ?? 0) })
      }
    }
  }
  return [...links.values()]
}

/** Each key with what has it; something may have several keys, and counts once for each. */
function groupBy<Key, Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly Key[]): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  }
  return groups
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
