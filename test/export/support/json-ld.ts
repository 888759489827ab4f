import jsonld from 'jsonld'

/** The terms that we use of the contexts that the standards publish, so that nothing is fetched. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    schema: 'http://schema.org/',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    AnnotationCollection: 'as:OrderedCollection',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    describing: 'oa:describing',
    classifying: 'oa:classifying',
    assessing: 'oa:assessing',
    linking: 'oa:linking',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    label: 'rdfs:label',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/', url: { '@type': '@id' } },
}

/** The document as JSON-LD says that it reads, terms as IRIs; what no context knows is an error, not left out. */
export async function expand(document: object): Promise<readonly unknown[]> {
  return jsonld.expand(document as jsonld.JsonLdDocument, { safe: true, documentLoader: load } as jsonld.Options.Expand)
}

async function load(url: string) {
  const context = CONTEXTS[url]
  if (!context) throw new Error(`no context at hand for ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
}
