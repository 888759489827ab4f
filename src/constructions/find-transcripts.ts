import { spokenWords } from '../lexicon/transcript-labels.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { makeRoom } from './make-room.js'
import { type Label, readLabel } from './read-label.js'

/** One speaker's paragraph with a label; the paragraphs that follow up to the next label are the same speaker's. */
interface Turn extends Label {
  readonly paragraph: number
}

/** Share of such turns in the training corpus that are statements, and of the paragraphs that follow them. */
const CONFIDENCE = 0.95
const CONFIDENCE_FOLLOWING = 0.8
/** How many paragraphs a turn may have beside the one with the label. */
const MOST_FOLLOWING = 3
/** How many of the turns must stand right after each other, and how many must hold spoken words: one in so many. */
const ONE_IN = 3

const SPOKEN: ReadonlySet<string> = new Set(spokenWords.split(' '))

/**
 * Finds speech that is laid out as a conversation, each turn after the name of who speaks.
 *
 *     [KERR][:] [We lost the boat at four in the morning.]
 *     (CROSSTALK)
 *     [MODERATOR][:] [And the crew?]
 */
export function findTranscripts(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const labels = document.paragraphs.map((paragraph) => readLabel(document, paragraph))
  const written = wordsOutside(document, labels)
  const turns = exchanges(document, labels)
    .filter((exchange) => isConversation(document, exchange, written))
    .flatMap((exchange) => exchange.flatMap((turn, at) => toFindings(document, quotations, turn, exchange[at + 1])))
  return makeRoom(document, findings, turns)
}

/** Runs of turns with few paragraphs between. A run starts where two stand together, so that no headline begins it. */
function exchanges(document: Document, labels: readonly (Label | 'voiceless' | null)[]): readonly (readonly Turn[])[] {
  const runs: Turn[][] = []
  let run: Turn[] = []
  let gap = 0
  const end = (): void => {
    const start = run.findIndex((turn, at) => isFollowed(document, turn, run[at + 1]))
    if (start >= 0) runs.push(run.slice(start))
    run = []
  }
  for (const [paragraph, label] of labels.entries()) {
    if (label === 'voiceless') end()
    else if (label !== null) {
      run.push({ ...label, paragraph })
      gap = 0
    } else if (!isStageDirection(document, paragraph) && ++gap > MOST_FOLLOWING) end()
  }
  end()
  return runs
}

function isFollowed(document: Document, turn: Turn, next: Turn | undefined): boolean {
  return next !== undefined && following(document, turn, next).length === 0
}

/** The paragraphs between a turn and the next, without stage directions. */
function following(document: Document, turn: Turn, next: Turn): readonly number[] {
  const between = Array.from({ length: next.paragraph - turn.paragraph - 1 }, (_, at) => turn.paragraph + 1 + at)
  return between.filter((paragraph) => !isStageDirection(document, paragraph))
}

/** "(CROSSTALK)", "[applause]" */
function isStageDirection({ words, paragraphs }: Document, paragraph: number): boolean {
  const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 }
  const text = words.slice(from, Math.min(to, from + 20)).filter((word) => /[\p{L}\p{N}()[\]]/u.test(word))
  return /^[([]/.test(text[0] ?? '') && /[)\]]$/.test(text.at(-1) ?? '') && to - from <= 20
}

/** Words with a capital outside labels: names that the article knows. */
function wordsOutside(document: Document, labels: readonly (Label | 'voiceless' | null)[]): ReadonlySet<string> {
  const written = new Set<string>()
  for (let token = 0; token < document.size; token++) {
    const label = labels[document.paragraphOf[token] ?? 0]
    const isOutside = label === null || label === 'voiceless' || label === undefined || token > label.colon
    if (isOutside && document.tags[token] === 'PROPN') written.add(document.words[token]?.toLowerCase() ?? '')
  }
  return written
}

/** Two speakers or more, most of them known, who say "I", "you" or ask something: no list, no sub-headlines. */
function isConversation(document: Document, turns: readonly Turn[], written: ReadonlySet<string>): boolean {
  const times = new Map<string, number>()
  for (const { key } of turns) times.set(key, (times.get(key) ?? 0) + 1)
  if (times.size < 2) return false
  const known = turns.filter(({ key, sure }) => sure || written.has(key) || (times.get(key) ?? 0) > 1)
  const close = turns.filter((turn, at) => isFollowed(document, turn, turns[at + 1]))
  const spoken = turns.filter((turn) => isSpoken(document, turn))
  return (
    known.length * 2 > turns.length &&
    close.length * ONE_IN >= turns.length - 1 &&
    spoken.length * ONE_IN >= turns.length
  )
}

function isSpoken({ words, paragraphs }: Document, { colon, paragraph }: Turn): boolean {
  const said = words.slice(colon + 1, paragraphs[paragraph]?.to)
  return said.some((word) => word === '?' || SPOKEN.has(word.toLowerCase().replace('’', "'")))
}

function toFindings(
  document: Document,
  quotations: Quotations,
  turn: Turn,
  next: Turn | undefined,
): readonly Finding[] {
  const { range, colon, paragraph } = turn
  const said = { from: colon + 1, to: document.paragraphs[paragraph]?.to ?? colon + 1 }
  const labelled = toFinding({ from: colon, to: colon + 1 }, said, [range], CONFIDENCE)
  // KERR: “We lost the boat.” — what follows is the reporter's
  if (next === undefined || quotations.state[said.from] === QUOTE_STATE.opening) return [labelled]
  const others = following(document, turn, next).map((index) => document.paragraphs[index] ?? said)
  return [labelled, ...others.map((quote) => toFinding(null, quote, [], CONFIDENCE_FOLLOWING))]
}

function toFinding(cue: Range | null, quote: Range, speaker: readonly Range[], confidence: number): Finding {
  return { cue, head: cue?.from ?? quote.from, quote: [quote], speaker, type: 'direct', confidence }
}
