import type { Cast, Document, Finding, Naming, Quotations, Relay } from '../stages.js'
import type { Outlet, Speaker } from '../types.js'
import { type Coverage, endOf, isElsewhere, isWithinReach } from './carry-outlets.js'
import { unmentioned } from './local.js'
import { wordAt } from './text.js'
import { isIn } from './word-lists.js'

/**
 * Lets outlets cover what belongs to them, now that it is known who speaks: what the same person goes on to say, by
 * whatever words, what they say in the sentence's opening, and what an outlet says as "it".
 *
 *     Noor Haddad told [Gulf News] it would close. “We cannot go on,” [the chef] said.
 *     [Claiming] it would close, she told [Gulf News] that she was tired.
 *     The [Echo] went on. Meanwhile, [it] attacked the mayor.
 */
export function carryByEntity(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  relays: readonly Relay[],
  cast: Cast,
  namings: readonly Naming[],
): readonly Relay[] {
  const carried: Relay[] = [...relays]
  const outlets = outletsAmong(document, cast, namings)
  const coverages = new Map<number, Coverage>()
  const order = findings.map((_, at) => at).sort((a, b) => (findings[a]?.head ?? 0) - (findings[b]?.head ?? 0))
  order.forEach((at, rank) => {
    const finding = findings[at]
    const relay = relays[at]
    const speaker = onlySpeaker(cast.speakers[at])
    if (!finding || !relay || !speaker) return
    const { entity, kind, mention } = speaker
    const itself = outlets.get(entity)
    if (relay.outlets.length === 0 && itself && /^it$/i.test(mention?.text ?? '') && !isBusiness(finding)) {
      carried[at] = { ...relay, outlets: [itself], reports: true }
    } else if (kind === 'person') cover(at, entity, finding, relay, order[rank + 1])
  })
  return carried.map((relay) => inherit(relay, relays, carried))

  function cover(at: number, entity: number, finding: Finding, relay: Relay, next: number | undefined): void {
    const own = venuesOf(relay)
    const coverage = coverages.get(entity)
    if (own.length > 0) coverages.set(entity, { outlets: own, end: endOf(finding) })
    else if (relay.outlets.length > 0) coverages.delete(entity)
    else if (opensSentence(finding, next, entity)) carried[at] = { ...relay, outlets: venuesOf(relays[next ?? -1]) }
    else if (!coverage) return
    else if (relay.audience !== null || isElsewhere(document, quotations, finding, namings)) coverages.delete(entity)
    else if (isWithinReach(document, quotations, coverage.end, finding)) {
      carried[at] = { ...relay, outlets: coverage.outlets }
      coverage.end = endOf(finding)
    }
  }

  /** "[Claiming] …, she told Gulf News that": the same person in the same sentence */
  function opensSentence({ head }: Finding, next: number | undefined, entity: number): boolean {
    const main = findings[next ?? -1]
    const sentence = document.sentenceOf[head] ?? -1
    if (!main || document.sentenceOf[main.head] !== sentence || document.sentences[sentence]?.from !== head)
      return false
    return /ing$/.test(wordAt(document, head)) && onlySpeaker(cast.speakers[next ?? -1])?.entity === entity
  }

  function isBusiness({ head }: Finding): boolean {
    return isIn('CORPORATE', wordAt(document, head).toLowerCase())
  }
}

/** What was said in it or published by it, as it covers other statements. */
function venuesOf(relay: Relay | undefined): readonly Outlet[] {
  return (relay?.outlets ?? []).filter(({ role }) => role === 'venue' || role === 'publisher').map(unmentioned)
}

function onlySpeaker(speakers: readonly Speaker[] | undefined): (Speaker & { entity: number }) | null {
  const [only, ...others] = speakers ?? []
  return only && others.length === 0 && only.entity !== null ? { ...only, entity: only.entity } : null
}

/** The entities that are outlets, by a mention that names one. */
function outletsAmong(
  { starts }: Document,
  { entities }: Cast,
  namings: readonly Naming[],
): ReadonlyMap<number, Outlet> {
  const named = new Map<number, Naming>()
  for (const naming of namings) {
    if (naming.doubtful || naming.form === 'noun') continue
    for (let at = naming.from; at < naming.to; at++) named.set(starts[at] ?? -1, naming)
  }
  const outlets = new Map<number, Outlet>()
  entities.forEach(({ kind, mentions }, entity) => {
    const naming = kind === 'organization' ? mentions.map(({ start }) => named.get(start)).find(Boolean) : undefined
    if (naming) outlets.set(entity, { name: naming.name, domain: naming.domain, role: 'reporter', mention: null })
  })
  return outlets
}

/** What stands within a statement comes through the outlets that it was given. */
function inherit(relay: Relay, before: readonly Relay[], after: readonly Relay[]): Relay {
  for (let at = relay.parent; at !== null; at = after[at]?.parent ?? null) {
    if (before[at] === after[at]) continue
    return { ...relay, outlets: [...relay.outlets, ...(after[at]?.outlets ?? [])] }
  }
  return relay
}
