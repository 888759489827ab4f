import { Ajv } from 'ajv'
import { toWebAnnotation } from '../../../src/export/index.js'
import type { AnnotationPage, SpecificResource } from '../../../src/export/web-annotation.js'
import type { Report } from '../../../src/types.js'
import { expand } from './json-ld.js'
import { checkVocabulary } from './vocabulary.js'

/** What the Web Annotation Data Model says that there MUST be, of what we use, with its sections. */
const IRI = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
const SELECTORS = {
  type: 'array',
  items: {
    oneOf: [
      {
        // 4.2.4: exactly one exact, prefix and suffix not more than one
        type: 'object',
        required: ['type', 'exact'],
        properties: {
          type: { const: 'TextQuoteSelector' },
          exact: { type: 'string', minLength: 1 },
          prefix: { type: 'string' },
          suffix: { type: 'string' },
        },
        additionalProperties: false,
      },
      {
        // 4.2.5: exactly one start and end, non-negative integers
        type: 'object',
        required: ['type', 'start', 'end'],
        properties: {
          type: { const: 'TextPositionSelector' },
          start: { type: 'integer', minimum: 0 },
          end: { type: 'integer', minimum: 1 },
        },
        additionalProperties: false,
      },
    ],
  },
}
const PURPOSE = { enum: ['describing', 'classifying', 'assessing', 'linking'] }
// 4: exactly one source
const SPECIFIC = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  properties: { type: { const: 'SpecificResource' }, source: IRI, selector: SELECTORS, purpose: PURPOSE, label: {} },
  additionalProperties: false,
}
const BODY = {
  oneOf: [
    SPECIFIC,
    {
      // 3.2.4: exactly one value; 3.3.5: a purpose
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: { type: 'string' },
        format: { const: 'text/plain' },
        language: { const: 'en' },
        purpose: PURPOSE,
      },
      additionalProperties: false,
    },
    // 3.2.2: an external resource has an IRI
    { type: 'object', required: ['id', 'type'], properties: { id: IRI, type: { const: 'schema:Quotation' } } },
  ],
}
const ANNOTATION = {
  // 3.1: exactly one id, a type Annotation, one target or more
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: IRI,
    type: { const: 'Annotation' },
    motivation: { const: 'describing' },
    body: { type: 'array', items: BODY },
    target: { type: 'array', minItems: 1, items: SPECIFIC },
  },
  additionalProperties: false,
}
const PAGE = {
  // 5.2: an id, a type AnnotationPage, a list of items, its collection; 5.1: the collection's type and total
  type: 'object',
  required: ['@context', 'id', 'type', 'items', 'partOf'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: IRI,
    type: { const: 'AnnotationPage' },
    startIndex: { type: 'integer', minimum: 0 },
    partOf: {
      type: 'object',
      required: ['id', 'type', 'label', 'total'],
      properties: { id: IRI, type: { const: 'AnnotationCollection' }, total: { type: 'integer', minimum: 0 } },
    },
    items: { type: 'array', items: ANNOTATION },
  },
  additionalProperties: false,
}

const isPage = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(PAGE)
/** What is wrong with the Web Annotations of a report; empty where nothing is. */
export async function checkAnnotations(text: string, report: Report): Promise<readonly string[]> {
  const page = toWebAnnotation(text, report)
  const form = isPage(page)
    ? []
    : (isPage.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const words = JSON.parse(JSON.stringify(page).replaceAll(/\\ud[89a-f]../g, '?')) as AnnotationPage
  return [...form, ...checkVocabulary(await expand(words)), ...checkIds(page), ...checkPlaces(text, report, page)]
}

function checkIds({ id, partOf, items }: AnnotationPage): readonly string[] {
  const ids = [id, partOf.id, ...items.map((item) => item.id)]
  return ids.filter((each, i) => ids.indexOf(each) !== i).map((each) => `${each} stands for two things`)
}

/** Positions count code points: the text as a list of them has the words there. */
function checkPlaces(text: string, report: Report, page: AnnotationPage): readonly string[] {
  const characters = Array.from(text)
  const problems = page.items.flatMap(({ body, target }) => {
    const places = [...target, ...body.filter((each): each is SpecificResource & typeof each => 'selector' in each)]
    return places.flatMap(({ selector: [quote, position] }) => {
      const there = characters.slice(position.start, position.end).join('')
      const around = text.includes(quote.prefix + quote.exact + quote.suffix)
      return there === quote.exact && around ? [] : [`${JSON.stringify(quote)} is not at ${position.start}`]
    })
  })
  const quoted = page.items.map(({ target }) => target.map(({ selector: [{ exact }] }) => exact))
  const expected = report.attributions.map(({ quote }) => quote.spans.map((span) => span.text))
  return JSON.stringify(quoted) === JSON.stringify(expected) ? problems : [...problems, 'not the quotes of the report']
}
