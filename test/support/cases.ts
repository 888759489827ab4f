import { readdirSync, readFileSync } from 'node:fs'
import type { AttributionType, Span, SpeakerKind } from '../../src/types.js'
import { type Case, type Expectation, parseCases, parseExpectations } from './case-format.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** One attribution of fixtures/articles/report.gold.json. */
interface GoldAttribution {
  readonly type: AttributionType
  readonly quote: readonly Span[]
  readonly quoteAlt?: readonly string[]
  readonly cue: Span | null
  readonly speakers: readonly { name: string; kind: SpeakerKind; role: string | null; mention: Span | null }[]
  readonly outlets: readonly string[]
  readonly audience: Span | null
  readonly parent: number | null
  readonly optional: boolean
}

/** All of fixtures/cases, in the order of the files' names. */
export function readCases(): readonly Case[] {
  return textFiles('cases/').flatMap((file) => parseCases(file, read(`cases/${file}`)))
}

/** All of fixtures/articles: NAME.txt with what is expected in NAME.expected.txt or NAME.gold.json. */
export function readArticles(): readonly Case[] {
  const files = textFiles('articles/').filter((file) => !file.endsWith('.expected.txt'))
  return files.map((file) => {
    const text = read(`articles/${file}`)
    return {
      file: 'articles',
      line: 1,
      name: file.replace(/\.txt$/, ''),
      text,
      options: {},
      expected: goldOf(file, text),
    }
  })
}

/** The texts of fixtures/hostile by name. */
export function readHostile(): readonly (readonly [name: string, text: string])[] {
  return textFiles('hostile/').map((file) => [file, read(`hostile/${file}`)] as const)
}

/** The known misses, as keys of `caseKey`. */
export function readMisses(): ReadonlySet<string> {
  const lines = read('misses.txt').split('\n')
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))
}

/** How fixtures/misses.txt names a case: "said-before.txt: title before the name". */
export function caseKey({ file, name }: Case): string {
  return `${file}: ${name}`
}

function goldOf(file: string, text: string): readonly Expectation[] {
  if (file !== 'report.txt') {
    const expected = file.replace(/\.txt$/, '.expected.txt')
    return parseExpectations(expected, read(`articles/${expected}`), text)
  }
  const gold = JSON.parse(read('articles/report.gold.json')) as readonly GoldAttribution[]
  return gold.map(expectationOf)
}

function expectationOf(gold: GoldAttribution): Expectation {
  const speakers = gold.speakers.map(({ name, kind, role, mention }) => {
    return { names: [name], kind, roles: role === null ? undefined : [role], mention: mention?.text ?? null }
  })
  return {
    type: gold.type,
    optional: gold.optional,
    quotes: [gold.quote.map((span) => span.text).join(' … '), ...(gold.quoteAlt ?? [])],
    cue: gold.cue && { words: gold.cue.text, kind: undefined },
    speakers,
    outlets: gold.outlets.map((name) => ({ names: [name], role: undefined, mention: undefined })),
    audience: gold.audience?.text ?? null,
    parent: gold.parent,
  }
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FIXTURES))
    .filter((file) => file.endsWith('.txt'))
    .sort()
}

function read(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8')
}
