import type { Attribution, Outlet, Report, Speaker } from '../../src/types.js'
import type { Expectation, ExpectedOutlet, ExpectedSpeaker } from './case-format.js'
import { nameWords, overlap, quoteWords, sameWords, words } from './words.js'

/** Quotes that share less than this are no pair: one is missing and the other spurious. */
const PAIR_FROM = 0.5

/** How one wanted attribution fared. */
export interface Outcome {
  readonly found: boolean
  readonly quote: boolean
  /** Quote, the speakers' names and the outlets' names all right. */
  readonly triple: boolean
  readonly differences: readonly string[]
}

export interface Comparison {
  /** One for each expectation that is not optional. */
  readonly outcomes: readonly Outcome[]
  readonly spurious: readonly string[]
}

/** What is wrong with the report, a readable line each; empty when all that the case says holds. */
export function checkCase(report: Report, expected: readonly Expectation[]): readonly string[] {
  const { outcomes, spurious } = compare(report, expected)
  return [...outcomes.flatMap((outcome) => outcome.differences), ...spurious]
}

export function compare(report: Report, expected: readonly Expectation[]): Comparison {
  const mates = pair(report, expected)
  const outcomes = expected.flatMap((wanted, i) => (wanted.optional ? [] : [judge(report, expected, mates, i)]))
  const taken = new Set(mates)
  const spurious = report.attributions.filter((_, i) => !taken.has(i)).map((got) => `spurious: ${show(got)}`)
  return { outcomes, spurious }
}

/** For each expectation the index of its attribution in the report, best overlap first; `null` for none. */
function pair(report: Report, expected: readonly Expectation[]): readonly (number | null)[] {
  const pairs: { score: number; wanted: number; got: number }[] = []
  expected.forEach((each, wanted) => {
    report.attributions.forEach((attribution, got) => {
      const spoken = quoteWords(spansText(attribution))
      const shared = Math.max(...each.quotes.map((quote) => overlap(quoteWords(quote), spoken)))
      const score = shared + (cueProblem(each, attribution) === null ? 0.01 : 0)
      if (shared >= PAIR_FROM) pairs.push({ score, wanted, got })
    })
  })
  pairs.sort((a, b) => b.score - a.score)
  const mates: (number | null)[] = expected.map(() => null)
  for (const { wanted, got } of pairs) if (mates[wanted] === null && !mates.includes(got)) mates[wanted] = got
  return mates
}

function judge(
  report: Report,
  expected: readonly Expectation[],
  mates: readonly (number | null)[],
  index: number,
): Outcome {
  const wanted = expected[index] as Expectation
  const got = report.attributions[mates[index] ?? -1]
  const missing = [`missing: ${wanted.type} “${wanted.quotes[0]}”`]
  if (!got) return { found: false, quote: false, triple: false, differences: missing }

  const quote = quoteProblem(wanted, got)
  const speakers = speakersProblem(wanted.speakers, got.speakers)
  const outlets = outletsProblem(wanted.outlets, got.outlets)
  const problems = [
    wanted.type === got.type ? null : `type: wanted ${wanted.type}, got ${got.type}`,
    quote,
    cueProblem(wanted, got),
    speakers ?? speakerDetails(wanted.speakers, got.speakers),
    outlets ?? outletDetails(wanted.outlets, got.outlets),
    audienceProblem(wanted, got),
    parentProblem(wanted, got, mates),
  ]
  const differences = problems.filter((problem) => problem !== null).map((problem) => `${index + 1} ${problem}`)
  return { found: true, quote: quote === null, triple: (quote ?? speakers ?? outlets) === null, differences }
}

function quoteProblem(wanted: Expectation, got: Attribution): string | null {
  const spoken = quoteWords(spansText(got))
  if (wanted.quotes.some((quote) => sameWords(quoteWords(quote), spoken))) return null
  return `quote: wanted “${wanted.quotes.join('” or “')}”, got “${spansText(got)}”`
}

/** A case names the cue's main words; the report's cue may hold more: "denied" of "has repeatedly denied". */
function cueProblem({ cue: wanted }: Expectation, { cue: got }: Attribution): string | null {
  if (wanted === undefined || (wanted === null && got === null)) return null
  const text = got === null ? 'none' : `${got.spans.map((span) => span.text).join(' … ')} (${got.kind})`
  if (wanted === null) return `cue: wanted none, got ${text}`
  const inside = new Set(got?.spans.flatMap((span) => words(span.text)))
  const right = words(wanted.words).every((word) => inside.has(word)) && (wanted.kind ?? got?.kind) === got?.kind
  return right ? null : `cue: wanted ${wanted.words}${wanted.kind ? ` (${wanted.kind})` : ''}, got ${text}`
}

function speakersProblem(wanted: readonly ExpectedSpeaker[], got: readonly Speaker[]): string | null {
  const right = wanted.length === got.length && wanted.every((each) => named(each.names, got) !== null)
  return right ? null : `speaker: wanted ${list(wanted)}, got ${got.map((each) => each.name).join(', ') || 'none'}`
}

function speakerDetails(wanted: readonly ExpectedSpeaker[], all: readonly Speaker[]): string | null {
  for (const each of wanted) {
    const got = named(each.names, all)
    if (!got) continue
    if (each.kind && each.kind !== got.kind) return `speaker ${got.name}: wanted kind ${each.kind}, got ${got.kind}`
    if (each.roles && !each.roles.some((role) => sameName(role, got.role)))
      return `speaker ${got.name}: wanted role ${each.roles.join(' / ')}, got ${got.role}`
    const mention = mentionProblem(each.mention, got.mention?.text ?? null)
    if (mention) return `speaker ${got.name}: ${mention}`
  }
  return null
}

/** Outlets come from the nearest to the origin, so their order counts. */
function outletsProblem(wanted: readonly ExpectedOutlet[], got: readonly Outlet[]): string | null {
  const right = wanted.length === got.length && wanted.every((each, i) => named(each.names, got.slice(i, i + 1)))
  return right ? null : `outlet: wanted ${list(wanted)}, got ${got.map((each) => each.name).join(', ') || 'none'}`
}

function outletDetails(wanted: readonly ExpectedOutlet[], all: readonly Outlet[]): string | null {
  for (const [i, each] of wanted.entries()) {
    const got = all[i]
    if (!got) continue
    if (each.role && each.role !== got.role) return `outlet ${got.name}: wanted role ${each.role}, got ${got.role}`
    const mention = mentionProblem(each.mention, got.mention?.text ?? null)
    if (mention) return `outlet ${got.name}: ${mention}`
  }
  return null
}

function audienceProblem({ audience: wanted }: Expectation, { audience: got }: Attribution): string | null {
  if (wanted === undefined || sameName(wanted, got?.text ?? null)) return null
  return `audience: wanted ${wanted ?? 'none'}, got ${got?.text ?? 'none'}`
}

function parentProblem(
  { parent: wanted }: Expectation,
  { parent: got }: Attribution,
  mates: readonly (number | null)[],
): string | null {
  if (wanted === undefined) return null
  const right = wanted === null ? got === null : got !== null && mates[wanted] === got
  const number = (index: number | null): string => (index === null ? 'none' : `${index + 1}`)
  if (right) return null
  const mate = got === null ? null : mates.indexOf(got)
  return `parent: wanted ${number(wanted)}, got ${mate === -1 ? 'a spurious one' : number(mate)}`
}

function mentionProblem(wanted: string | null | undefined, got: string | null): string | null {
  if (wanted === undefined || sameName(wanted, got)) return null
  return `wanted mention ${wanted ?? 'none'}, got ${got ?? 'none'}`
}

function named<T extends { readonly name: string }>(names: readonly string[], all: readonly T[]): T | null {
  return all.find((each) => names.some((name) => sameName(name, each.name))) ?? null
}

function sameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameWords(nameWords(a), nameWords(b))
}

function spansText({ quote }: Attribution): string {
  return quote.spans.map((span) => span.text).join(' … ')
}

function list(wanted: readonly { readonly names: readonly string[] }[]): string {
  return wanted.map((each) => each.names.join(' / ')).join(', ') || 'none'
}

function show(got: Attribution): string {
  const cue = got.cue?.spans.map((span) => span.text).join(' … ') ?? 'none'
  const speakers = got.speakers.map((speaker) => speaker.name).join(', ') || 'none'
  return `${got.type} “${spansText(got)}” (cue ${cue}, speaker ${speakers})`
}
