import { spokenWords } from '../lexicon/transcript-labels.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { makeRoom } from './make-room.js'
import { type Label, readLabel } from './read-label.js'

type ParagraphLabel = ReturnType<typeof readLabel>

/** One speaker's paragraph with a label; the paragraphs that follow up to the next label are the same speaker's. */
interface Turn extends Label {
  readonly paragraph: number
}

/** Of such turns in the training corpus all were statements (72), and so were the paragraphs that follow them (8). */
const CONFIDENCE = 0.95
const CONFIDENCE_FOLLOWING = 0.8
/** How many paragraphs a turn may have beside the one with the label. */
const MOST_FOLLOWING = 3
/** In words and marks. */
const LONGEST_DIRECTION = 20
/** How many of the turns must stand right after each other, and how many must hold spoken words: one in so many. */
const ONE_IN = 3

const SPOKEN = wordSet(spokenWords)

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
  if (labels.every((label) => label === null || label === 'voiceless')) return findings
  const runs = exchanges(document, labels)
  if (runs.length === 0) return findings
  const names = knownNames(document, labels)
  const turns = runs
    .filter((exchange) => isConversation(document, exchange, names))
    .flatMap((exchange) => exchange.flatMap((turn, at) => toFindings(document, quotations, turn, exchange[at + 1])))
  return makeRoom(document, findings, turns)
}

/** Runs of turns with few paragraphs between. A run starts where two stand together, so that no headline begins it. */
function exchanges(document: Document, labels: readonly ParagraphLabel[]): readonly (readonly Turn[])[] {
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

/** "(CROSSTALK)", "[applause]", "…" */
function isStageDirection({ words, paragraphs }: Document, paragraph: number): boolean {
  const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 }
  if (to - from > LONGEST_DIRECTION) return false
  const text = words.slice(from, to).filter((word) => /[\p{L}\p{N}()[\]]/u.test(word))
  return text.length === 0 || (/^[([]/.test(text[0] ?? '') && /[)\]]$/.test(text.at(-1) ?? ''))
}

/** In lower case, the names that stand in the article outside labels, and those that stand in two labels. */
function knownNames(document: Document, labels: readonly ParagraphLabel[]): ReadonlySet<string> {
  const known = new Set<string>()
  const once = new Set<string>()
  for (const [index, label] of labels.entries()) {
    const { from, to } = document.paragraphs[index] ?? { from: 0, to: 0 }
    const start = label === null || label === 'voiceless' ? from : label.colon
    for (let token = start; token < to; token++) {
      if (document.tags[token] === 'PROPN') known.add(document.words[token]?.toLowerCase() ?? '')
    }
    if (label === null || label === 'voiceless') continue
    if (once.has(label.key)) known.add(label.key)
    once.add(label.key)
  }
  return known
}

/** Two speakers or more, most of them known, who say "I", "you" or ask something: no list, no sub-headlines. */
function isConversation(document: Document, turns: readonly Turn[], names: ReadonlySet<string>): boolean {
  if (new Set(turns.map(({ key }) => key)).size < 2) return false
  const known = turns.filter(({ key, sure }) => sure || names.has(key))
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
  return said.some((word) => word === '?' || SPOKEN().has(word.toLowerCase()))
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
