import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { generateSchema } from '../../schema/generate-schema.js'
import { readShape, shapeOf } from '../../schema/shape-of.js'
import schema from '../../schema.json'
import { parse } from '../../src/index.js'
import { readArticles, readCases, readHostile } from '../support/cases.js'
import { HOSTILE } from '../support/hostile.js'
import { place, TOY_SPEAKER, toyReport } from '../support/toy-report.js'

type Key = string | number

// In ajv's strict mode a keyword that the standard does not know is an error.
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
const cases = readCases()

describe('schema.json', () => {
  it('is what the types say now', () => {
    const committed = readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')
    expect(committed, 'run "npm run schema" and think about its version').toBe(generateSchema())
  })

  it('has an identity with a version, and titles and words for what it describes', () => {
    expect(schema.$id).toMatch(/^urn:hearsay:report:\d+\.\d+\.\d+$/)
    expect(Object.entries(schema.definitions).filter(([name, { title }]) => name !== title)).toEqual([])
    expect(schema.definitions.Span.description).toContain('UTF-16')
    expect(schema.definitions.Attribution.properties.confidence.description).toContain('Probability')
  })
})

describe('the version in its identity', () => {
  const advice = 'the shape has changed: raise VERSION in schema/generate-schema.ts, then run "npm run schema"'

  it('stands for one shape, once and for all', () => {
    expect(shapeOf(schema), advice).toEqual(readShape(schema.$id))
  })

  it('may stay where only words change', () => {
    const reworded = JSON.parse(JSON.stringify(schema).replaceAll('UTF-16', 'UTF-32'))
    expect(shapeOf({ ...reworded, title: 'Another' })).toEqual(readShape(schema.$id))
  })

  it.each([
    ['a further key', (changed: typeof schema) => Object.assign(changed.definitions.Span.properties, { title: {} })],
    ['a key that may be absent', (changed: typeof schema) => changed.definitions.Cue.required.pop()],
    ['a further kind', (changed: typeof schema) => changed.definitions.SpeakerKind.enum.push('ghost')],
  ])('is raised for %s', (_, change) => {
    const changed = structuredClone(schema)
    change(changed)
    expect(shapeOf(changed)).not.toEqual(readShape(schema.$id))
  })
})

describe('reports that keep to it', () => {
  it.each([...readArticles(), ...readHostile().map(([name, text]) => ({ name, text }))])('$name', ({ text }) => {
    expect(errorsOf(parse(text))).toEqual([])
  })

  it.each([...new Set(cases.map(({ file }) => file))])('%s', (file) => {
    for (const { text, options } of cases.filter((each) => each.file === file)) {
      expect(errorsOf(parse(text, options))).toEqual([])
    }
  })

  it.each(HOSTILE)('%s', (_, text) => {
    expect(errorsOf(parse(text))).toEqual([])
  })

  it('a toy, read back from its JSON', () => {
    expect(errorsOf(toyReport())).toEqual([])
  })
})

describe('reports that do not keep to it', () => {
  const sound = JSON.parse(JSON.stringify(toyReport()))

  it.each(pathsOf(sound).map((path) => [path.join('.'), path] as const))('without %s', (_, path) => {
    expect(errorsOf(without(sound, path))).not.toEqual([])
  })

  it.each([
    ['an unknown type', { type: 'shouted' as never }],
    ['a confidence above 1', { confidence: 1.01 }],
    ['a confidence in words', { confidence: 'high' as never }],
    ['a parent before the first', { parent: -1 }],
    ['half a parent', { parent: 0.5 }],
    ['a quote without a place', { quote: { text: 'safe', spans: [] } }],
    ['a quote that ends before the text begins', { quote: { text: '', spans: [{ start: -2, end: -1, text: '' }] } }],
    ['a place between characters', { audience: { ...place('reporters'), start: 0.5 } }],
    ['a place as a pair', { audience: [0, 4] as never }],
    ['a cue of no kind', { cue: { lemma: 'say', kind: 'guess' as never, spans: [place('said')] } }],
    ['a speaker by name alone', { speakers: ['Ana Duarte' as never] }],
    ['a speaker of no kind', { speakers: [{ ...TOY_SPEAKER, kind: 'ghost' as never }] }],
    ['a key of its own', { note: 'checked' } as never],
  ])('%s', (_, change) => {
    expect(errorsOf(toyReport(change))).not.toEqual([])
  })

  it.each([[null], [[]], ['{}'], [{}], [{ attributions: {}, entities: [] }]])('%j', (value) => {
    expect(errorsOf(value)).not.toEqual([])
  })
})

function errorsOf(report: unknown): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(report)))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The ways to every key of the objects within; all of them must be there. */
function pathsOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsOf(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])])
}

function without(value: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? without(item, rest) : item))
  const entries = Object.entries(value as object)
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key))
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? without(item, rest) : item]))
}
