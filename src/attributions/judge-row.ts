import { QUOTE_STATE } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { type Layout, PLACE, toPunctuation } from './layout.js'
import { mainOf } from './main-of.js'
import { meanMass } from './mean-mass.js'
import type { ReadBlocks, Readings } from './read-blocks.js'
import type { Reading } from './reading.js'
import { ROLE, ROLES } from './roles.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'
import { CLASS_NUMBER } from './word-class.js'

/** Farthest, in tokens, that another candidate's reading may matter. */
const NEIGHBOURHOOD = 260

/** What is known of an article when its candidates are judged. */
export interface Docket {
  readonly evidence: Evidence
  readonly sketch: Sketch
  readonly candidates: readonly Candidate[]
  /** By candidate; the best reading comes first. */
  readonly readings: readonly Readings[]
  /** Kind of punctuation by token, see `layout.ts`. */
  readonly punctuation: Int32Array
  /** Sum of the candidates' probabilities. */
  readonly expected: number
}

export function toDocket(evidence: Evidence, { sketch, candidates, readings }: ReadBlocks): Docket {
  return {
    evidence,
    sketch,
    candidates,
    readings,
    punctuation: toPunctuation(evidence.words),
    expected: candidates.reduce((sum, { probability }) => sum + probability, 0),
  }
}

/** How a reading stands among its candidate's, by the ranker. */
export interface Standing {
  /** Its score, how far it is behind the best, its share of the probability, and its rank by this score from 0. */
  readonly score: number
  readonly behind: number
  readonly share: number
  readonly rank: number
  /** Its rank by the labeller alone. */
  readonly labellerRank: number
}

/** What readings of one candidate are measured against. */
export interface Outlook {
  /** How many words of quote and of speaker the labeller expects in the window. */
  readonly quoteWords: number
  readonly speakerWords: number
  /** How many tokens of the cue's sentence the sketch has as a speaker's. */
  readonly sketchedSpeaker: number
}

export function outlookOf({ evidence, sketch, candidates, readings }: Docket, index: number): Outlook {
  const { wordlike, sentenceFrom, sentenceTo } = evidence
  const { from } = candidates[index] as Candidate
  const own = readings[index] as Readings
  const { window } = own
  let quoteWords = 0
  let speakerWords = 0
  for (let k = 0; k < window.to - window.from; k++) {
    if (wordlike[window.from + k] !== 1) continue
    quoteWords += mass(own, k, ROLE.quoteStart)
    speakerWords += mass(own, k, ROLE.speakerStart)
  }
  let sketchedSpeaker = 0
  for (let i = sentenceFrom[from] as number; i < (sentenceTo[from] as number); i++) {
    const label = sketch.labels[i] as number
    if (label === SKETCH.speakerStart || label === SKETCH.speaker) sketchedSpeaker++
  }
  return { quoteWords, speakerWords, sketchedSpeaker }
}

/** The numbers that tell of a candidate whatever its reading; they are counted once for all of its readings. */
export function candidateNumbers(docket: Docket, index: number): number[] {
  const { evidence, sketch, candidates, readings, expected } = docket
  const { level, rate, tag, quoteState, sentenceFrom, sentenceTo, block, size } = evidence
  const { marginals, labels } = sketch
  const candidate = candidates[index] as Candidate
  const { from, to, head: h } = candidate
  const own = readings[index] as Readings
  const first = sentenceFrom[from] as number
  const end = sentenceTo[from] as number
  const cueTokens = Array.from({ length: to - from }, (_, k) => from + k)
  let rivals = 0
  let before = 0
  let after = 0
  for (let k = index - 1; k >= 0 && (candidates[k] as Candidate).from >= first; k--) {
    rivals++
    before = Math.max(before, (candidates[k] as Candidate).probability)
  }
  for (let k = index + 1; k < candidates.length && (candidates[k] as Candidate).from < end; k++) {
    rivals++
    after = Math.max(after, (candidates[k] as Candidate).probability)
  }
  const others = besideOthers(docket, index)
  let quoteMass = 0
  let speakerMass = 0
  for (let k = 0; k * ROLES < own.marginals.length; k++) {
    quoteMass += mass(own, k, ROLE.quoteStart)
    speakerMass += mass(own, k, ROLE.speakerStart)
  }
  const cueMass = (i: number) =>
    i < 0 || i >= size
      ? 0
      : (marginals[i * SKETCH_LABELS + SKETCH.cueStart] as number) +
        (marginals[i * SKETCH_LABELS + SKETCH.cue] as number)
  const [best, second] = own.readings
  return [
    own.verdict,
    candidate.probability,
    candidate.sketched ? 1 : 0,
    level[h] as number,
    rate[h] as number,
    to - from,
    tag[h] as number,
    meanMass(sketch, cueTokens, SKETCH.quoteStart, SKETCH.quote),
    meanMass(sketch, cueTokens, SKETCH.outside, SKETCH.outside),
    quoteState[from] as number,
    from - first,
    end - to,
    end - first,
    Math.min(block[from] as number, 60),
    rivals,
    before,
    after,
    docket.punctuation[end - 1] as number,
    (expected / size) * 1000,
    (candidates.length / size) * 1000,
    others.within,
    others.withinSpeaker,
    others.overlap,
    others.overlapProbability,
    others.cueInside,
    to < size ? (tag[to] as number) : -1,
    from > 0 ? (tag[from - 1] as number) : -1,
    quoteMass,
    speakerMass,
    best === undefined || second === undefined ? 9 : best.logProbability - second.logProbability,
    cueMass(from - 1),
    cueMass(to),
    labels[from] as number,
    own.readings.length,
  ]
}

/** The numbers that tell of one reading. */
export function readingNumbers(
  docket: Docket,
  index: number,
  outlook: Outlook,
  layout: Layout,
  standing: Standing,
): number[] {
  const { evidence, sketch, readings, punctuation } = docket
  const { tag, quoteState: q, sentenceFrom, sentenceTo, wordlike, words, wordClass } = evidence
  const { labels, marginals } = sketch
  const own = readings[index] as Readings
  const { candidate, window, quote, speaker, quotePieces } = layout
  const reading = own.readings[standing.labellerRank]
  const best = own.readings[0]
  const q0 = quote[0] as number
  const q1 = quote[quote.length - 1] as number
  const quoteP = (i: number) => mass(own, i - window.from, ROLE.quoteStart)
  const sketchP = (i: number) =>
    (marginals[i * SKETCH_LABELS + SKETCH.quoteStart] as number) +
    (marginals[i * SKETCH_LABELS + SKETCH.quote] as number)

  let sum = 0
  let least = 1
  let sketchSum = 0
  let sketchLeast = 1
  let wordSum = 0
  let wordCount = 0
  let agree = 0
  let balance = 0
  let commas = 0
  let verb = 0
  let sentences = 1
  for (const i of quote) {
    const p = quoteP(i)
    const s = sketchP(i)
    sum += p
    sketchSum += s
    least = Math.min(least, p)
    sketchLeast = Math.min(sketchLeast, s)
    if (wordlike[i] === 1) {
      wordSum += p
      wordCount++
    }
    if ((labels[i] as number) >= SKETCH.quoteStart) agree++
    if (q[i] === QUOTE_STATE.opening) balance++
    else if (q[i] === QUOTE_STATE.closing) balance--
    if (words[i] === ',') commas++
    if (wordClass[i] === CLASS_NUMBER.V) verb = 1
    if (i > q0 && sentenceFrom[i] === i) sentences++
  }
  const allWords = outlook.quoteWords
  const beyond = (from: number, step: 1 | -1) => {
    let i = from + step
    while (i >= window.from && i < window.to && (wordlike[i] === 0 || layout.placeOf(i) > PLACE.quote)) i += step
    return i >= window.from && i < window.to ? i : -1
  }
  const outLeft = beyond(q0, -1)
  const outRight = beyond(q1, 1)
  const gap = q0 > candidate.from ? q0 - candidate.to : q1 < candidate.from ? candidate.from - q1 - 1 : 0
  return [
    standing.score,
    standing.behind,
    standing.share,
    standing.rank,
    reading?.logProbability ?? 0,
    (best?.logProbability ?? 0) - (reading?.logProbability ?? 0),
    standing.labellerRank,
    quote.length,
    speaker.length,
    quotePieces.length,
    (q0 < candidate.from ? 1 : 0) + (q1 > candidate.to ? 2 : 0),
    gap,
    q0 === sentenceFrom[q0] ? 1 : 0,
    q1 >= (sentenceTo[q1] as number) - 2 ? 1 : 0,
    sentences,
    sketchSum / quote.length,
    sketchLeast,
    sum / quote.length,
    least,
    (2 * wordSum) / (wordCount + allWords + 1e-6),
    allWords - wordSum,
    outLeft < 0 ? -0.1 : quoteP(outLeft),
    outRight < 0 ? -0.1 : quoteP(outRight),
    outLeft < 0 ? -0.1 : sketchP(outLeft),
    outRight < 0 ? -0.1 : sketchP(outRight),
    own.marginals[(q0 - window.from) * ROLES + ROLE.quoteStart] as number,
    q1 + 1 < window.to ? 1 - (own.marginals[(q1 + 1 - window.from) * ROLES + ROLE.quote] as number) : 1,
    q[q0] as number,
    q[q1] as number,
    balance,
    q0 > 0 ? (punctuation[q0 - 1] as number) : -1,
    q1 + 1 < evidence.size ? (punctuation[q1 + 1] as number) : -1,
    q1 + 1 < evidence.size ? (tag[q1 + 1] as number) : -1,
    q0 > 0 ? (tag[q0 - 1] as number) : -1,
    tag[q0] as number,
    tag[q1] as number,
    agree / quote.length,
    commas,
    verb,
    ...neighbourNumbers(docket, index, layout),
    ...speakerNumbers(docket, index, outlook, layout),
  ]
}

/** How the quote and the speaker lie to what other candidates, by their best readings, claim. */
function neighbourNumbers(docket: Docket, index: number, { quote, speaker, placeOf }: Layout): number[] {
  const { candidates, readings } = docket
  const s0 = speaker[0]
  const q0 = quote[0] as number
  const q1 = quote[quote.length - 1] as number
  let sureCues = 0
  let likeliestCue = 0
  let overlap = 0
  let overlapProbability = 0
  let sharedSpeaker = 0
  let speakerQuoted = 0
  forNeighbours(docket, index, (k) => {
    const other = candidates[k] as Candidate
    const reading = (readings[k] as Readings).readings[0]
    if (reading === undefined) return
    if (placeOf(other.from) === PLACE.quote) {
      if (other.probability > 0.5) sureCues++
      likeliestCue = Math.max(likeliestCue, other.probability)
    }
    const { from, to } = reading.extent
    if (from <= q1 && to > q0) {
      let both = 0
      for (const i of reading.quote) if (placeOf(i) === PLACE.quote) both++
      for (const i of reading.speaker) if (placeOf(i) === PLACE.quote) both++
      if (both * other.probability > overlap * overlapProbability) {
        overlap = both
        overlapProbability = other.probability
      }
    }
    if (s0 === undefined || s0 < from || s0 >= to) return
    if (isSpeaking(reading, s0)) sharedSpeaker = Math.max(sharedSpeaker, other.probability)
    else if (isQuoted(reading, s0)) speakerQuoted = Math.max(speakerQuoted, other.probability)
  })
  return [sureCues, likeliestCue, overlap / quote.length, overlapProbability, sharedSpeaker, speakerQuoted]
}

function speakerNumbers(
  docket: Docket,
  index: number,
  { speakerWords: expected, sketchedSpeaker: near }: Outlook,
  { candidate, window, speaker }: Layout,
): number[] {
  const { evidence, sketch, readings } = docket
  const { tag, sentenceFrom } = evidence
  const { labels } = sketch
  const own = readings[index] as Readings
  const a = speaker[0]
  const b = speaker[speaker.length - 1]
  if (a === undefined || b === undefined) return [1 - Math.min(1, expected), expected, near, -1, 0, -1, 0, -1, 0]
  let sum = 0
  let agree = 0
  for (const i of speaker) {
    sum += mass(own, i - window.from, ROLE.speakerStart)
    if (labels[i] === SKETCH.speakerStart || labels[i] === SKETCH.speaker) agree++
  }
  return [
    sum / speaker.length,
    expected - sum,
    near,
    agree / speaker.length,
    a < candidate.from ? 1 : 2,
    a < candidate.from ? candidate.from - b - 1 : a - candidate.to,
    meanMass(sketch, speaker, SKETCH.speakerStart, SKETCH.speaker),
    tag[mainOf(evidence, speaker)] as number,
    sentenceFrom[a] === sentenceFrom[candidate.from] ? 1 : 0,
  ]
}

/** How a candidate lies to the best readings of others. */
function besideOthers(docket: Docket, index: number) {
  const { candidates, readings } = docket
  const { from } = candidates[index] as Candidate
  const own = (readings[index] as Readings).readings[0]
  const reach = own?.extent ?? { from: 0, to: 0 }
  let within = 0
  let withinSpeaker = 0
  let overlap = 0
  let overlapProbability = 0
  let cueInside = 0
  forNeighbours(docket, index, (k) => {
    const other = candidates[k] as Candidate
    if (own !== undefined && isQuoted(own, other.from)) cueInside = Math.max(cueInside, other.probability)
    const reading = (readings[k] as Readings).readings[0]
    if (reading === undefined) return
    const { extent } = reading
    if (from < extent.from || from >= extent.to) {
      if (extent.from >= reach.to || extent.to <= reach.from) return
    } else if (isQuoted(reading, from)) within = Math.max(within, other.probability)
    else if (isSpeaking(reading, from)) withinSpeaker = Math.max(withinSpeaker, other.probability)
    let both = 0
    if (own !== undefined) for (const i of reading.quote) if (isQuoted(own, i)) both++
    const share = own === undefined ? 0 : both / own.quote.length
    if (share * other.probability > overlap * overlapProbability) {
      overlap = share
      overlapProbability = other.probability
    }
  })
  return { within, withinSpeaker, overlap, overlapProbability, cueInside }
}

/** Readings end with their block, so candidates of another one are none. */
function forNeighbours({ evidence, candidates }: Docket, index: number, visit: (k: number) => void): void {
  const { from } = candidates[index] as Candidate
  const first = Math.max(evidence.blockFrom[from] as number, from - NEIGHBOURHOOD)
  const end = Math.min(evidence.blockTo[from] as number, from + NEIGHBOURHOOD + 1)
  for (let k = index - 1; k >= 0 && (candidates[k] as Candidate).from >= first; k--) visit(k)
  for (let k = index + 1; k < candidates.length && (candidates[k] as Candidate).from < end; k++) visit(k)
}

function isQuoted({ roles, window }: Reading, token: number): boolean {
  return (roles[token - window.from] ?? ROLE.outside) >= ROLE.quoteStart
}

function isSpeaking({ roles, window }: Reading, token: number): boolean {
  const role = roles[token - window.from] ?? ROLE.outside
  return role === ROLE.speakerStart || role === ROLE.speaker
}

/** Probability that a token of the window is in the quote or the speaker, given the role that starts it. */
function mass({ marginals }: Readings, k: number, start: number): number {
  return (marginals[k * ROLES + start] as number) + (marginals[k * ROLES + start + 1] as number)
}
