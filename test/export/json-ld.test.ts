import type { Graph, NewsArticle, Quotation } from 'schema-dts'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { toSchemaOrg, toWebAnnotation } from '../../src/export/index.js'
import type { SchemaOrgArticle, SchemaOrgGraph, SchemaOrgQuotation } from '../../src/export/schema-org.js'
import { place, TOY_SPEAKER, TOY_TEXT, toyReport } from '../support/toy-report.js'
import { expand } from './support/json-ld.js'
import { checkVocabulary } from './support/vocabulary.js'

const SOURCE = 'https://lantern.example/bridge#top'
const IRI = 'https://lantern.example/bridge'

describe('toSchemaOrg', () => {
  it('has the types of schema.org', () => {
    expectTypeOf<SchemaOrgGraph>().toExtend<Graph>()
    expectTypeOf<SchemaOrgArticle>().toExtend<NewsArticle>()
    expectTypeOf<SchemaOrgQuotation>().toExtend<Quotation>()
  })

  it('has the article with what is known of it, and its quotations within each other and in it', () => {
    const known = {
      source: SOURCE,
      title: 'Safe',
      outlet: 'Daily Lantern',
      author: 'Ida Brandt',
      published: '2026-03-14',
    }
    expect(toSchemaOrg(TOY_TEXT, toyReport({ speakers: [{ ...TOY_SPEAKER, role: 'Mayor' }] }), known)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': IRI,
          inLanguage: 'en',
          url: SOURCE,
          headline: 'Safe',
          datePublished: '2026-03-14',
          author: { '@type': 'Person', name: 'Ida Brandt' },
          publisher: { '@type': 'NewsMediaOrganization', name: 'Daily Lantern' },
        },
        {
          '@type': 'Quotation',
          '@id': `${IRI}#quotation-1`,
          text: 'the bridge, the Echo said, was safe',
          inLanguage: 'en',
          keywords: ['indirect', 'statement'],
          creator: [{ '@type': 'Person', name: 'Ana Duarte', jobTitle: 'Mayor' }],
          isPartOf: [{ '@id': IRI }],
          audience: { '@type': 'Audience', audienceType: 'reporters' },
        },
        {
          '@type': 'Quotation',
          '@id': `${IRI}#quotation-2`,
          text: 'the bridge was safe',
          inLanguage: 'en',
          keywords: ['indirect', 'statement'],
          creator: [{ '@type': 'NewsMediaOrganization', name: 'Echo' }],
          isPartOf: [{ '@id': `${IRI}#quotation-1` }, { '@id': IRI }],
          isBasedOn: [{ '@type': 'CreativeWork', publisher: { '@type': 'NewsMediaOrganization', name: 'Echo' } }],
        },
      ],
    })
  })

  it('bases a quotation on the document that speaks, and leaves out what is not said', () => {
    const report = toyReport(
      { type: 'non-answer' },
      { speakers: [{ ...TOY_SPEAKER, kind: 'document', name: 'the report' }] },
    )
    const [, quotation, ...others] = toSchemaOrg(TOY_TEXT, report)['@graph']
    expect(others).toEqual([])
    expect(quotation).not.toHaveProperty('creator')
    expect(quotation?.isBasedOn?.[0]).toEqual({ '@type': 'CreativeWork', name: 'the report' })
  })

  it('names the same text alike, another otherwise', () => {
    const idOf = (text: string) => toSchemaOrg(text, { attributions: [], entities: [] })['@graph'][0]['@id']
    expect(idOf('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idOf('a')).toBe(idOf('a'))
    expect(new Set(['', 'a', 'b', 'ab', 'ba'].map(idOf)).size).toBe(5)
  })
})

describe('toWebAnnotation', () => {
  it('has an annotation for each attribution, a target for each piece of its quote', () => {
    const { items, partOf } = toWebAnnotation(TOY_TEXT, toyReport(), { source: SOURCE, title: 'Safe' })
    expect(partOf).toEqual({ id: `${IRI}#annotations`, type: 'AnnotationCollection', label: 'Safe', total: 2 })
    expect(items[1]?.target).toEqual([
      {
        type: 'SpecificResource',
        source: IRI,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'the bridge',
            prefix: 'Ana Duarte told reporters that ',
            suffix: ', the Echo said, was safe.',
          },
          { type: 'TextPositionSelector', start: 31, end: 41 },
        ],
      },
      {
        type: 'SpecificResource',
        source: IRI,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'was safe',
            prefix: 'ters that the bridge, the Echo said, '.slice(-32),
            suffix: '.',
          },
          { type: 'TextPositionSelector', start: 58, end: 66 },
        ],
      },
    ])
  })

  it('says who speaks, of what kind it is, how sure it is, and where the parts stand', () => {
    const body = toWebAnnotation(TOY_TEXT, toyReport()).items[0]?.body ?? []
    expect(
      body.map((each) =>
        'value' in each
          ? [each.purpose, each.value]
          : 'label' in each
            ? [each.label, each.selector[0].exact]
            : each.type,
      ),
    ).toEqual([
      ['describing', 'Ana Duarte'],
      ['classifying', 'indirect'],
      ['classifying', 'statement'],
      ['assessing', '0.9'],
      'schema:Quotation',
      ['cue', 'told'],
      ['speaker', 'Ana Duarte'],
      ['audience', 'reporters'],
    ])
  })

  it('counts code points, and cuts no character in the words around', () => {
    const text = `${'🌉'.repeat(40)}x${'🌉'.repeat(40)}`
    const span = { start: 80, end: 81, text: 'x' }
    const report = toyReport({ quote: { text: 'x', spans: [span] }, cue: null, speakers: [], audience: null })
    const [attribution] = report.attributions
    const page = toWebAnnotation(text, { attributions: attribution ? [attribution] : [], entities: [] })
    const [quote, position] = page.items[0]?.target[0]?.selector ?? []
    expect(position).toEqual({ type: 'TextPositionSelector', start: 40, end: 41 })
    expect(quote).toMatchObject({ prefix: '🌉'.repeat(16), suffix: '🌉'.repeat(16) })
  })
})

describe('misuse', () => {
  const half = { start: 0, end: 1, text: '\ud83c' }
  it.each([
    [() => toSchemaOrg(TOY_TEXT, toyReport(), { source: 'articles/bridge.txt' }), 'INVALID_OPTION', 'an absolute IRI'],
    [() => toSchemaOrg(TOY_TEXT, toyReport(), { url: IRI } as never), 'INVALID_OPTION', '"url" is no key of'],
    [() => toWebAnnotation(null as never, toyReport()), 'INVALID_TEXT', 'toWebAnnotation() expects a string'],
    [() => toWebAnnotation(TOY_TEXT, toyReport({ type: 'quoted' as never })), 'INVALID_REPORT', 'attributions[0].type'],
    [() => toWebAnnotation(TOY_TEXT, toyReport({ parent: 0 })), 'INVALID_REPORT', 'parent to be another attribution'],
    [
      () => toWebAnnotation(TOY_TEXT, toyReport({ quote: { text: '', spans: [] } })),
      'INVALID_REPORT',
      'to hold a span',
    ],
    [
      () => toWebAnnotation(TOY_TEXT, toyReport({ quote: { text: '', spans: [place('was'), place('the')] } })),
      'INVALID_REPORT',
      'in the order of the text',
    ],
    [
      () =>
        toWebAnnotation('🌉', {
          attributions: [],
          entities: [{ name: '', kind: 'person', mentions: [half], roles: [] }],
        }),
      'INVALID_REPORT',
      'between characters',
    ],
  ])('%s throws', (misuse, code, message) => {
    expect(misuse).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
  })
})

describe('the check of vocabularies', () => {
  it.each([
    [{ '@type': 'Quotation', quoth: 'x' }, ['there is no property http://schema.org/quoth']],
    [{ '@type': 'Quote', text: 'x' }, ['there is no class http://schema.org/Quote']],
    [{ '@type': 'Person', text: 'x' }, ['http://schema.org/text is no property of http://schema.org/Person']],
    [
      { '@type': 'Quotation', creator: { '@type': 'Audience' } },
      [expect.stringContaining('http://schema.org/creator of')],
    ],
  ])('finds what schema.org does not have in %j', async (node, problems) => {
    expect(checkVocabulary(await expand({ '@context': 'https://schema.org', ...node }))).toEqual(
      expect.arrayContaining(problems),
    )
  })
})
