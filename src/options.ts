import { describe, quoted } from './describe.js'
import { HearsayError } from './errors.js'
import { checkWeights } from './models/check-weights.js'
import { nearest } from './nearest.js'
import type { CueKind, OutletEntry, OutletKind, ParseOptions, ParserOptions } from './types.js'

/** `ParseOptions`, checked and with its defaults filled in. */
export interface ResolvedParseOptions {
  readonly outlet: string | null
  readonly author: string | null
  readonly minConfidence: number
  readonly kinds: ReadonlySet<CueKind>
}

/** `ParserOptions`, checked and with its defaults filled in; `weights` is `null` for those of the package. */
export interface ResolvedParserOptions {
  readonly outlets: readonly OutletEntry[]
  readonly weights: string | null
}

export const CUE_KINDS: readonly CueKind[] = ['statement', 'thought', 'intention', 'ruling', 'evidence']

export const PARSE_OPTIONS: readonly (keyof ParseOptions)[] = ['outlet', 'author', 'minConfidence', 'kinds']
export const PARSER_OPTIONS: readonly (keyof ParserOptions)[] = ['outlets', 'weights']
const OUTLET_KEYS: readonly (keyof OutletEntry)[] = [
  'name',
  'aliases',
  'domain',
  'country',
  'kind',
  'programmes',
  'ambiguous',
]
const OUTLET_KINDS: readonly OutletKind[] = ['wire', 'newspaper', 'broadcaster', 'magazine', 'site']

/** @throws {HearsayError} INVALID_TEXT unless `text` is a string; any string will do. */
export function checkText(text: unknown, caller = 'parse()'): string {
  if (typeof text === 'string') return text
  const remedy = isBytes(text)
    ? 'decode the bytes first, for instance with new TextDecoder().decode(bytes)'
    : 'pass the text of an article'
  throw new HearsayError('INVALID_TEXT', `${caller} expects a string but got ${describe(text)}; ${remedy}.`)
}

/**
 * @param caller As messages name it.
 * @param also Keys that the caller reads itself.
 * @throws {HearsayError} INVALID_OPTION for an unknown key or a value of the wrong kind.
 */
export function resolveParseOptions(
  options: unknown,
  caller = 'parse()',
  also: readonly string[] = [],
): ResolvedParseOptions {
  const given = checkKeys(options, `the options of ${caller}`, [...PARSE_OPTIONS, ...also])
  return {
    outlet: checkName(given.outlet, 'outlet', "the name of the article's publisher"),
    author: checkName(given.author, 'author', "the name of the article's author"),
    minConfidence: checkProbability(given.minConfidence, 'minConfidence'),
    kinds: checkKinds(given.kinds),
  }
}

/**
 * @throws {HearsayError} INVALID_OPTION for an unknown key or a value of the wrong kind, INVALID_WEIGHTS for weights that are
 * none of this version.
 */
export function resolveParserOptions(options: unknown): ResolvedParserOptions {
  const { outlets, weights } = checkKeys(options, 'the options of createParser()', PARSER_OPTIONS)
  return { outlets: checkOutlets(outlets), weights: resolveWeights(weights) }
}

function checkOutlets(outlets: unknown): readonly OutletEntry[] {
  if (outlets === undefined || outlets === null) return []
  if (!Array.isArray(outlets)) throw wrong('outlets', 'an array of { name, aliases, domain }', outlets)
  return Array.from(outlets, checkOutlet)
}

function resolveWeights(weights: unknown): string | null {
  if (weights === undefined || weights === null) return null
  if (typeof weights !== 'string') throw wrong('weights', 'a string such as hearsay/weights exports', weights)
  checkWeights(weights)
  return weights
}

function checkOutlet(entry: unknown, index: number): OutletEntry {
  const place = `outlets[${index}]`
  if (!isPlain(entry)) throw wrong(place, 'an object { name, aliases, domain }', entry)
  const given = checkKeys(entry, place, OUTLET_KEYS)
  const { name } = given
  if (!isName(name)) throw wrong(`${place}.name`, 'a name', name, 'give the outlet its name')
  const country = checkName(given.country, `${place}.country`, 'a code such as "US"')
  const kind = given.kind === undefined ? null : checkOneOf(OUTLET_KINDS, given.kind, `${place}.kind`)
  return {
    name,
    domain: checkName(given.domain, `${place}.domain`, 'a domain such as "example.org"'),
    aliases: checkNames(given.aliases, `${place}.aliases`),
    programmes: checkNames(given.programmes, `${place}.programmes`),
    ambiguous: checkNames(given.ambiguous, `${place}.ambiguous`),
    ...(country !== null && { country }),
    ...(kind !== null && { kind }),
  }
}

function checkNames(names: unknown, place: string): readonly string[] {
  if (names === undefined || names === null) return []
  if (!Array.isArray(names)) throw wrong(place, 'an array of names', names)
  return Array.from(names, (name: unknown, i) => {
    if (!isName(name)) throw wrong(`${place}[${i}]`, 'a name', name)
    return name
  })
}

/** The options as an object, all of whose keys are known. */
export function checkKeys(
  options: unknown,
  place: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (options === undefined || options === null) return {}
  if (!isPlain(options)) throw wrong(place, 'an object', options)
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    const meant = nearest(key, known)
    const remedy = meant ? `did you mean "${meant}"?` : `known are ${known.map((name) => `"${name}"`).join(', ')}.`
    throw new HearsayError('INVALID_OPTION', `${quoted(key)} is no key of ${place}; ${remedy}`)
  }
  return options
}

export function checkName(value: unknown, place: string, meaning: string): string | null {
  if (value === undefined || value === null) return null
  if (!isName(value)) throw wrong(place, `${meaning} or null`, value)
  return value
}

export function checkProbability(value: unknown, place: string): number {
  if (value === undefined || value === null) return 0
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw wrong(place, 'a number from 0 to 1', value)
  return value
}

function checkKinds(value: unknown): ReadonlySet<CueKind> {
  if (value === undefined || value === null) return new Set(CUE_KINDS)
  if (!Array.isArray(value)) throw wrong('kinds', `an array of ${CUE_KINDS.join(', ')}`, value)
  return new Set(Array.from(value, (kind: unknown, i) => checkOneOf(CUE_KINDS, kind, `kinds[${i}]`)))
}

export function checkOneOf<Known extends string>(known: readonly Known[], value: unknown, place: string): Known {
  const found = known.find((name) => name === value)
  if (found === undefined) throw wrong(place, `one of ${known.join(', ')}`, value)
  return found
}

export function wrong(
  place: string,
  expected: string,
  came: unknown,
  remedy = 'correct it or leave it out',
): HearsayError {
  return new HearsayError('INVALID_OPTION', `${place} should be ${expected} but is ${describe(came)}; ${remedy}.`)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isBytes(value: unknown): boolean {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value)
}
