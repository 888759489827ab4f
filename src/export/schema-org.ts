/** What `toSchemaOrg` writes: nodes of schema.org with the names that it gives them. Absent properties are left out. */
export interface SchemaOrgGraph {
  readonly '@context': 'https://schema.org'
  /** The article, then its quotations. */
  readonly '@graph': readonly [SchemaOrgArticle, ...SchemaOrgQuotation[]]
}

export interface SchemaOrgArticle {
  readonly '@type': 'NewsArticle'
  readonly '@id': string
  readonly inLanguage: 'en'
  readonly url?: string
  readonly headline?: string
  readonly datePublished?: string
  readonly author?: SchemaOrgPerson
  readonly publisher?: SchemaOrgOutlet
}

export interface SchemaOrgQuotation {
  readonly '@type': 'Quotation'
  readonly '@id': string
  readonly text: string
  readonly inLanguage: 'en'
  /** The attribution's type and the kind of its cue: "indirect", "ruling". */
  readonly keywords: readonly string[]
  /** The speakers; the outlet where it reports without naming one. */
  readonly creator?: readonly (SchemaOrgPerson | SchemaOrgOrganization | SchemaOrgOutlet)[]
  /** The quotation in which this one stands, then the article. */
  readonly isPartOf: readonly { readonly '@id': string }[]
  /** Documents that speak, then the works of the outlets, from the nearest to the origin. */
  readonly isBasedOn?: readonly SchemaOrgWork[]
  readonly audience?: { readonly '@type': 'Audience'; readonly audienceType: string }
}

export interface SchemaOrgPerson {
  readonly '@type': 'Person'
  readonly name: string
  readonly jobTitle?: string
}

/** An organisation or a group. */
export interface SchemaOrgOrganization {
  readonly '@type': 'Organization'
  readonly name: string
  readonly description?: string
}

export interface SchemaOrgOutlet {
  readonly '@type': 'NewsMediaOrganization'
  readonly name: string
  readonly url?: string
}

/** A document by its name, or something that an outlet published. */
export interface SchemaOrgWork {
  readonly '@type': 'CreativeWork'
  readonly name?: string
  readonly publisher?: SchemaOrgOutlet
}
