/** What `toSchemaOrg` writes: nodes of schema.org with the names that it gives them. Absent properties are left out. */
export interface SchemaOrgGraph {
  /** Always "https://schema.org". */
  readonly '@context': 'https://schema.org'
  /** The article, then its quotations. */
  readonly '@graph': readonly [SchemaOrgArticle, ...SchemaOrgQuotation[]]
}

/** The article that was parsed. */
export interface SchemaOrgArticle {
  /** Always "NewsArticle". */
  readonly '@type': 'NewsArticle'
  /** Where it is found, or a name within this graph. */
  readonly '@id': string
  /** Always "en". */
  readonly inLanguage: 'en'
  /** Where it is found. */
  readonly url?: string
  /** Its title. */
  readonly headline?: string
  /** An ISO 8601 date or time. */
  readonly datePublished?: string
  /** Who wrote it. */
  readonly author?: SchemaOrgPerson
  /** Its own outlet. */
  readonly publisher?: SchemaOrgOutlet
}

/** One attribution. */
export interface SchemaOrgQuotation {
  /** Always "Quotation". */
  readonly '@type': 'Quotation'
  /** The article's `@id` and the attribution's number. */
  readonly '@id': string
  /** The quote for reading. */
  readonly text: string
  /** Always "en". */
  readonly inLanguage: 'en'
  /** The attribution's type and the kind of its cue: "indirect", "ruling". */
  readonly keywords: readonly string[]
  /** The speakers; the outlet where it reports without naming one. */
  readonly creator?: readonly (SchemaOrgPerson | SchemaOrgOrganization | SchemaOrgOutlet)[]
  /** The quotation in which this one stands, then the article. */
  readonly isPartOf: readonly SchemaOrgReference[]
  /** Documents that speak, then the works of the outlets, from the nearest to the origin. */
  readonly isBasedOn?: readonly SchemaOrgWork[]
  /** To whom it is said. */
  readonly audience?: SchemaOrgAudience
}

/** A node of the graph by its name. */
export interface SchemaOrgReference {
  /** The node's `@id`. */
  readonly '@id': string
}

/** Those to whom something is said. */
export interface SchemaOrgAudience {
  /** Always "Audience". */
  readonly '@type': 'Audience'
  /** The words that stand for them: "reporters". */
  readonly audienceType: string
}

/** Somebody who speaks or writes. */
export interface SchemaOrgPerson {
  /** Always "Person". */
  readonly '@type': 'Person'
  /** The fullest name in the article. */
  readonly name: string
  /** Title or description. */
  readonly jobTitle?: string
}

/** An organisation or a group. */
export interface SchemaOrgOrganization {
  /** Always "Organization". */
  readonly '@type': 'Organization'
  /** The fullest name in the article. */
  readonly name: string
  /** Its description. */
  readonly description?: string
}

/** A news organisation. */
export interface SchemaOrgOutlet {
  /** Always "NewsMediaOrganization". */
  readonly '@type': 'NewsMediaOrganization'
  /** Its usual name. */
  readonly name: string
  /** Its web site, where its domain is known. */
  readonly url?: string
}

/** A document by its name, or something that an outlet published. */
export interface SchemaOrgWork {
  /** Always "CreativeWork". */
  readonly '@type': 'CreativeWork'
  /** The document's name. */
  readonly name?: string
  /** The outlet that published it. */
  readonly publisher?: SchemaOrgOutlet
}
