/** The W3C Web Annotations that `toWebAnnotation` writes, with the names and values that the standard gives. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly partOf: AnnotationCollection
  readonly startIndex: 0
  /** One an attribution, in the report's order. */
  readonly items: readonly Annotation[]
}

export interface AnnotationCollection {
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly total: number
}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: readonly AnnotationBody[]
  /** One for each piece of the quote. */
  readonly target: readonly SpecificResource[]
}

export type AnnotationBody = TextualBody | LinkedPlace | LinkedQuotation

/**
 * In words: who speaks and through whom ("describing"), the attribution's type and the kind of its cue ("classifying"),
 * its confidence ("assessing").
 */
export interface TextualBody {
  readonly type: 'TextualBody'
  readonly purpose: 'describing' | 'classifying' | 'assessing'
  readonly format: 'text/plain'
  readonly language?: 'en'
  readonly value: string
}

/** Where the cue, the speakers, the outlets and the audience are mentioned. */
export interface LinkedPlace extends SpecificResource {
  readonly purpose: 'linking'
  readonly label: 'cue' | 'speaker' | 'outlet' | 'audience'
}

/** The `Quotation` of `toSchemaOrg`, its names in this context: "schema:creator". */
export interface LinkedQuotation {
  readonly id: string
  readonly type: 'schema:Quotation'
  readonly [property: `schema:${string}`]: unknown
}

export interface SpecificResource {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** In Unicode code points, end exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}
