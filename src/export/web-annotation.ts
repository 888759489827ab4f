/** The W3C Web Annotations that `toWebAnnotation` writes, with the names and values that the standard gives. */
export interface AnnotationPage {
  readonly '@context': readonly ['http://www.w3.org/ns/anno.jsonld', { readonly schema: 'https://schema.org/' }]
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly partOf: AnnotationCollection
  readonly startIndex: 0
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
  readonly motivation: 'identifying'
  readonly body: readonly AnnotationBody[]
  /** One for each piece of the quote. */
  readonly target: readonly AnnotationTarget[]
}

export type AnnotationBody = Readonly<Record<string, unknown>>

export interface AnnotationTarget {
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
