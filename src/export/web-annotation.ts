/** The W3C Web Annotations that `toWebAnnotation` writes, with the names and values that the standard gives. */
export interface AnnotationPage {
  /** Always the context of the standard. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** The page's IRI. */
  readonly id: string
  /** Always "AnnotationPage". */
  readonly type: 'AnnotationPage'
  /** The collection, of which this is the only page. */
  readonly partOf: AnnotationCollection
  /** Always 0: the page has all annotations. */
  readonly startIndex: 0
  /** One an attribution, in the report's order. */
  readonly items: readonly Annotation[]
}

/** All annotations of an article. */
export interface AnnotationCollection {
  /** The collection's IRI. */
  readonly id: string
  /** Always "AnnotationCollection". */
  readonly type: 'AnnotationCollection'
  /** What it holds, for people. */
  readonly label: string
  /** How many annotations it holds. */
  readonly total: number
}

/** One attribution. */
export interface Annotation {
  /** The annotation's IRI. */
  readonly id: string
  /** Always "Annotation". */
  readonly type: 'Annotation'
  /** Always "describing". */
  readonly motivation: 'describing'
  /** What is said of the quote: in words, as places, as a quotation. */
  readonly body: readonly AnnotationBody[]
  /** One for each piece of the quote. */
  readonly target: readonly SpecificResource[]
}

/** Something that is said of a quote. */
export type AnnotationBody = TextualBody | LinkedPlace | LinkedQuotation

/**
 * In words: who speaks and through whom ("describing"), the attribution's type and the kind of its cue ("classifying"),
 * its confidence ("assessing").
 */
export interface TextualBody {
  /** Always "TextualBody". */
  readonly type: 'TextualBody'
  /** Which of these it is. */
  readonly purpose: 'describing' | 'classifying' | 'assessing'
  /** Always "text/plain". */
  readonly format: 'text/plain'
  /** Left out where the value is no language, such as a number. */
  readonly language?: 'en'
  /** The words. */
  readonly value: string
}

/** Where the cue, the speakers, the outlets and the audience are mentioned. */
export interface LinkedPlace extends SpecificResource {
  /** Always "linking". */
  readonly purpose: 'linking'
  /** What stands there. */
  readonly label: 'cue' | 'speaker' | 'outlet' | 'audience'
}

/** The `Quotation` of `toSchemaOrg`, its names in this context: "schema:creator". */
export interface LinkedQuotation {
  /** The quotation's IRI. */
  readonly id: string
  /** Always "schema:Quotation". */
  readonly type: 'schema:Quotation'
  readonly [property: `schema:${string}`]: unknown
}

/** A place in the article. */
export interface SpecificResource {
  /** Always "SpecificResource". */
  readonly type: 'SpecificResource'
  /** The article's IRI. */
  readonly source: string
  /** The same place twice: by its words, and by its position. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
}

/** A place by its words and those around it. */
export interface TextQuoteSelector {
  /** Always "TextQuoteSelector". */
  readonly type: 'TextQuoteSelector'
  /** The words, verbatim. */
  readonly exact: string
  /** What stands right before them. */
  readonly prefix: string
  /** What stands right behind them. */
  readonly suffix: string
}

/** In Unicode code points, end exclusive. */
export interface TextPositionSelector {
  /** Always "TextPositionSelector". */
  readonly type: 'TextPositionSelector'
  /** Where it begins. */
  readonly start: number
  /** Where it ends: the place of the first code point behind it. */
  readonly end: number
}
