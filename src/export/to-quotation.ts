import { speakingOutlet } from '../speaking-outlet.js'
import type { Attribution, Outlet, Speaker } from '../types.js'
import type { SchemaOrgOutlet, SchemaOrgQuotation, SchemaOrgWork } from './schema-org.js'

/**
 * An attribution as schema.org has it; `null` for a non-answer, in which nothing is said.
 *
 * `spokenByCharacter` is left out: it is for the figures of fiction. Nobody but people and organisations can be a
 * `creator`, so a document ("the report said") is what the quotation is based on.
 */
export function toQuotation(
  attributions: readonly Attribution[],
  index: number,
  article: string,
): SchemaOrgQuotation | null {
  const attribution = attributions[index]
  if (!attribution || attribution.type === 'non-answer') return null
  const { type, quote, cue, audience, parent } = attribution
  const creators = creatorsOf(attribution)
  const sources = sourcesOf(attribution)
  const around = parent !== null && attributions[parent]?.type !== 'non-answer' ? [quotationIri(article, parent)] : []
  return {
    '@type': 'Quotation',
    '@id': quotationIri(article, index),
    text: quote.text,
    inLanguage: 'en',
    keywords: cue ? [type, cue.kind] : [type],
    ...(creators.length > 0 && { creator: creators }),
    isPartOf: [...around, article].map((iri) => ({ '@id': iri })),
    ...(sources.length > 0 && { isBasedOn: sources }),
    ...(audience && { audience: { '@type': 'Audience', audienceType: audience.text } }),
  }
}

const DOMAIN = /^[^\s<>"{}|\\^`%[\]/?#@:]+$/

/** The outlet by its name, and its web site where the domain is known, and is one. */
export function toOutlet(name: string, domain: string | null): SchemaOrgOutlet {
  const isKnown = domain !== null && DOMAIN.test(domain)
  return { '@type': 'NewsMediaOrganization', name, ...(isKnown && { url: `https://${domain}` }) }
}

function quotationIri(article: string, index: number): string {
  return `${article}#quotation-${index + 1}`
}

function creatorsOf(attribution: Attribution): NonNullable<SchemaOrgQuotation['creator']> {
  const outlet = speakingOutlet(attribution)
  return outlet ? [toOutlet(outlet.name, outlet.domain)] : attribution.speakers.flatMap(toCreator)
}

function toCreator({ name, kind, role }: Speaker): NonNullable<SchemaOrgQuotation['creator']> {
  if (kind === 'document') return []
  if (kind === 'organization' || kind === 'group') {
    return [{ '@type': 'Organization', name, ...(role !== null && { description: role }) }]
  }
  return [{ '@type': 'Person', name, ...(role !== null && { jobTitle: role }) }]
}

function sourcesOf({ speakers, outlets }: Attribution): readonly SchemaOrgWork[] {
  const documents = speakers.filter(({ kind }) => kind === 'document')
  return [
    ...documents.map(({ name }) => ({ '@type': 'CreativeWork', name }) as const),
    ...outlets.map(
      ({ name, domain }: Outlet) => ({ '@type': 'CreativeWork', publisher: toOutlet(name, domain) }) as const,
    ),
  ]
}
