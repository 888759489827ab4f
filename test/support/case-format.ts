import type { AttributionType, CueKind, OutletRole, ParseOptions, SpeakerKind } from '../../src/types.js'

/**
 * What a case says of one attribution. In every part `undefined` means "not said, not checked" and `null` "there
 * must be none". Alternatives stand in an array: any one of them is right.
 */
export interface Expectation {
  readonly type: AttributionType
  /** Neither wanted nor spurious: readers would differ over it. */
  readonly optional: boolean
  /** Pieces joined by " … ". */
  readonly quotes: readonly string[]
  readonly cue: ExpectedCue | null | undefined
  readonly speakers: readonly ExpectedSpeaker[]
  readonly outlets: readonly ExpectedOutlet[]
  readonly audience: string | null | undefined
  /** Index into the case's expectations. */
  readonly parent: number | null | undefined
}

export interface ExpectedCue {
  readonly words: string
  readonly kind: CueKind | undefined
}

export interface ExpectedSpeaker {
  readonly names: readonly string[]
  readonly kind: SpeakerKind | undefined
  readonly roles: readonly string[] | undefined
  readonly mention: string | null | undefined
}

export interface ExpectedOutlet {
  readonly names: readonly string[]
  readonly role: OutletRole | undefined
  readonly mention: string | null | undefined
}

export interface Case {
  /** Without folder: "said-before.txt". */
  readonly file: string
  readonly line: number
  readonly name: string
  readonly text: string
  readonly options: ParseOptions
  readonly expected: readonly Expectation[]
}

interface Line {
  readonly number: number
  readonly text: string
}

const HEADER = /^(optional )?(direct|indirect|mixed|non-answer): (.+)$/
const FIELD = /^ {2}(or|cue|speaker|outlet|audience|parent): (.+)$/
const CUE = /^(.+?)(?: \((statement|thought|intention|ruling|evidence)\))?$/
const SPEAKER = /^(.+?)(?: \((person|organization|group|anonymous|document|author)(?:, (.+?))?\))?(?: = (.+))?$/
const OUTLET = /^(.+?)(?: \((reporter|venue|publisher|cited)\))?(?: = (.+))?$/
const OPTION = /^> (outlet|author): (.+)$/

/** Reads a file of cases as fixtures/README.md describes them; throws with file and line where one is broken. */
export function parseCases(file: string, source: string): readonly Case[] {
  const cases = blocks(source).map((block) => readCase(file, block))
  if (cases.length === 0) throw new Error(`${file}: holds no case`)
  const names = new Set<string>()
  for (const { name, line } of cases) {
    if (names.has(name)) fail(file, line, `a second case named "${name}"`)
    names.add(name)
  }
  return cases
}

/** Reads what stands below `==>`: `nothing`, or attributions one after the other. */
export function parseExpectations(file: string, source: string, text: string): readonly Expectation[] {
  return readExpectations(file, text, numbered(source))
}

function numbered(source: string): readonly Line[] {
  const lines = source.split('\n').map((text, i) => ({ number: i + 1, text: text.trimEnd() }))
  return lines.filter((line) => line.text !== '#' && !line.text.startsWith('# '))
}

function blocks(source: string): readonly (readonly Line[])[] {
  const all: Line[][] = [[]]
  for (const line of numbered(source)) {
    if (line.text === '---') all.push([])
    else all.at(-1)?.push(line)
  }
  return all.filter((block) => block.some((line) => line.text !== ''))
}

function readCase(file: string, block: readonly Line[]): Case {
  const first = block.findIndex((line) => line.text !== '')
  const { number: line, text: name } = block[first] as Line
  const arrow = block.findIndex((each) => each.text === '==>')
  if (arrow < 0) fail(file, line, `the case "${name}" has no line "==>"`)

  let from = first + 1
  const options: { outlet?: string; author?: string } = {}
  for (let found = option(block[from]); found; found = option(block[++from])) options[found.key] = found.value

  const text = block
    .slice(from, arrow)
    .map((each) => each.text)
    .join('\n')
    .trim()
  if (text === '') fail(file, line, `the case "${name}" has no text`)
  return { file, line, name, text, options, expected: readExpectations(file, text, block.slice(arrow + 1)) }
}

function option(line: Line | undefined): { key: 'outlet' | 'author'; value: string } | null {
  const [, key, value] = OPTION.exec(line?.text ?? '') ?? []
  return key && value ? { key: key as 'outlet' | 'author', value } : null
}

function readExpectations(file: string, text: string, lines: readonly Line[]): readonly Expectation[] {
  const told = lines.filter((line) => line.text !== '')
  const [only] = told
  if (!only) throw new Error(`${file}: nothing stands below "==>"; write "nothing" where nothing is expected`)
  if (told.length === 1 && only.text === 'nothing') return []

  const groups: Line[][] = []
  for (const line of told) {
    if (!line.text.startsWith(' ')) groups.push([line])
    else if (groups.length === 0) fail(file, line.number, 'a field before the first attribution')
    else groups.at(-1)?.push(line)
  }
  return groups.map((group, i) => readExpectation(file, text, group, i, groups.length))
}

function readExpectation(
  file: string,
  text: string,
  group: readonly Line[],
  index: number,
  count: number,
): Expectation {
  const [head, ...rest] = group as [Line, ...Line[]]
  const [, optional, type, quote = ''] =
    HEADER.exec(head.text) ?? fail(file, head.number, `wanted "type: quote" or "nothing", got "${head.text}"`)

  const quotes = [quote]
  const speakers: ExpectedSpeaker[] = []
  const outlets: ExpectedOutlet[] = []
  let cue: ExpectedCue | null | undefined
  let audience: string | null | undefined
  let parent: number | null | undefined

  const verbatim = (line: Line, pieces: string | null | undefined): void => {
    for (const piece of pieces?.split(' … ') ?? [])
      if (!text.includes(piece)) fail(file, line.number, `"${piece}" does not stand in the text`)
  }
  verbatim(head, quote)

  for (const line of rest) {
    const [, field, value = ''] = FIELD.exec(line.text) ?? fail(file, line.number, `no field: "${line.text}"`)
    if (field === 'or') {
      verbatim(line, value)
      quotes.push(value)
    } else if (field === 'cue') {
      cue = readCue(value)
      verbatim(line, cue?.words)
    } else if (field === 'speaker') {
      const speaker = readSpeaker(value)
      verbatim(line, speaker.mention)
      speakers.push(speaker)
    } else if (field === 'outlet') {
      const outlet = readOutlet(value)
      verbatim(line, outlet.mention)
      outlets.push(outlet)
    } else if (field === 'audience') {
      audience = orNone(value)
      verbatim(line, audience)
    } else {
      parent = value === 'none' ? null : Number(value) - 1
      if (parent !== null && !(Number.isInteger(parent) && parent >= 0 && parent < count && parent !== index))
        fail(file, line.number, `parent is "none" or the number of another attribution, 1 to ${count}; got "${value}"`)
    }
  }
  const fields = { cue, speakers, outlets, audience, parent }
  return { type: type as AttributionType, optional: optional !== undefined, quotes, ...fields }
}

function readCue(value: string): ExpectedCue | null {
  const [, words = '', kind] = CUE.exec(value) ?? []
  return words === 'none' ? null : { words, kind: kind as CueKind | undefined }
}

function readSpeaker(value: string): ExpectedSpeaker {
  const [, names = '', kind, roles, mention] = SPEAKER.exec(value) ?? []
  return {
    names: names.split(' / '),
    kind: kind as SpeakerKind | undefined,
    roles: roles?.split(' / '),
    mention: orNone(mention),
  }
}

function readOutlet(value: string): ExpectedOutlet {
  const [, names = '', role, mention] = OUTLET.exec(value) ?? []
  return { names: names.split(' / '), role: role as OutletRole | undefined, mention: orNone(mention) }
}

function orNone<T extends string | undefined>(value: T): T | null {
  return value === 'none' ? null : value
}

function fail(file: string, line: number, message: string): never {
  throw new Error(`${file}:${line}: ${message}`)
}
