import { NON_ANSWER_PATTERNS, NON_ANSWER_WORDS } from '../lexicon/non-answers.js'

export type Role = 'cue' | 'quote' | 'speaker'

/** One step of a pattern: `least` to `most` words that are in `words`, or of a kind that is no list. */
export interface Step {
  readonly words: ReadonlySet<string> | 'FILLER' | 'NAME' | 'REST' | 'END'
  readonly least: number
  readonly most: number
  readonly role: Role | null
}

export interface Pattern {
  readonly steps: readonly Step[]
  readonly confidence: number
  /** Whether only a person can be its subject. */
  readonly personal: boolean
}

const PERSON = 'PERSON '
const ROLES: Readonly<Record<string, Role>> = { '[': 'cue', '(': 'quote', '{': 'speaker' }
/** As many as `*` allows; keeps matching linear in the text. */
const MANY = 6

/** The patterns of the lexicon. */
export function readPatterns(): readonly Pattern[] {
  return NON_ANSWER_PATTERNS.flatMap(({ confidence, patterns }) =>
    patterns.map((source) => readPattern(source, confidence)),
  )
}

/** One pattern, as the lexicon writes it. */
export function readPattern(source: string, confidence: number): Pattern {
  const steps: Step[] = []
  let role: Role | null = null
  for (const piece of source.replace(PERSON, '').split(' ')) {
    role = ROLES[piece.charAt(0)] ?? role
    steps.push(readStep(piece.replace(/[[\](){}]/g, ''), role))
    if (/[\])}]/.test(piece)) role = null
  }
  return { steps, confidence, personal: source.startsWith(PERSON) }
}

function readStep(piece: string, role: Role | null): Step {
  const name = piece.replace(/[?*+]/, '')
  const least = /[?*]/.test(piece) ? 0 : 1
  const most = /[*+]/.test(piece) ? MANY : 1
  if (name === 'END') return { words: name, least: 0, most: 0, role }
  if (name === 'REST') return { words: name, least: piece === 'REST+' ? 1 : 0, most: Number.POSITIVE_INFINITY, role }
  if (name === 'NAME') return { words: name, least: 1, most: 2 * MANY, role }
  if (name === 'FILLER') return { words: name, least, most, role }
  return {
    words: new Set(name.split('/').flatMap((part) => NON_ANSWER_WORDS[part]?.split(' ') ?? [part])),
    least,
    most,
    role,
  }
}
