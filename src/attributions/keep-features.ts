import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { mix } from '../linear/hash.js'
import { distanceBucket, fineProbabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { findGovernor } from './find-governor.js'
import type { Reading } from './reading.js'
import type { Governors } from './role-inputs.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'

const OUTSIDE = -11

/** Features that tell whether a candidate, number `index` of the article's, is an attribution if read in this way. */
export function keepFeatures(
  out: FeatureBuffer,
  evidence: Evidence,
  sketch: Sketch,
  reading: Reading,
  governors: Governors,
  candidates: readonly Candidate[],
  index: number,
): void {
  const { candidate, speaker, quote, logProbability } = reading
  const { from, to, head: h } = candidate
  const { form, lemma, tag, coarse, fine, level, relation, head, children, words } = evidence
  const { quoteState: q, sentenceFrom, sentenceTo, block, size } = evidence
  const { labels } = sketch
  const at = (column: Int32Array, i: number) =>
    i < 0 || i >= size || block[i] !== block[from] ? OUTSIDE : (column[i] as number)
  const p = fineProbabilityBucket(candidate.probability)
  const sketched = candidate.sketched ? 1 : 0
  const hl = lemma[h] as number
  const hp = tag[h] as number
  const hv = level[h] as number
  const hr = relation[h] as number
  const above = head[h] as number
  const first = sentenceFrom[from] as number
  const end = sentenceTo[from] as number
  let cueWords = 7
  let cueTags = 7
  for (let i = from; i < to; i++) {
    cueWords = mix(5, cueWords, form[i] as number, 0)
    cueTags = mix(5, cueTags, tag[i] as number, 0)
  }
  out.from(900)
  out.add(0)
  out.add(p)
  out.add(p, sketched)
  out.add(hl)
  out.add(hl, p)
  out.add(hl, hv)
  out.add(hp, hv, p)
  out.add(cueWords)
  out.add(cueWords, p)
  out.add(cueTags)
  out.add(cueTags, hv)
  out.add(fine[h] as number, hp)
  out.add(coarse[h] as number, hp)
  out.add(Math.min(to - from, 8), p)

  const before = at(form, from - 1)
  const after = at(form, to)
  const beforeTag = at(tag, from - 1)
  const afterTag = at(tag, to)
  out.add(before)
  out.add(after)
  out.add(after, hl)
  out.add(beforeTag, afterTag)
  out.add(beforeTag, hp)
  out.add(afterTag, hp)
  out.add(before, hp)
  out.add(after, hp)
  out.add(beforeTag, at(tag, from - 2), hp)
  out.add(afterTag, at(tag, to + 1), hp)

  const kids = children[h] as number
  out.add(hr)
  out.add(hr, hl)
  out.add(hr, above < 0 ? 0 : (lemma[above] as number))
  out.add(hr, above < 0 ? 9 : (level[above] as number), p)
  out.add(kids & 127)
  out.add(kids & 127, hl)
  out.add(kids, hp)
  out.add(kids & 7, p, hv)

  const asQuote = fineProbabilityBucket(meanMass(sketch, range(from, to), SKETCH.quoteStart, SKETCH.quote))
  const asNothing = fineProbabilityBucket(meanMass(sketch, range(from, to), SKETCH.outside, SKETCH.outside))
  out.add(q[from] as number, q[h] as number)
  out.add(q[from] as number, p)
  out.add(asQuote)
  out.add(asNothing)
  out.add(asQuote, asNothing, p)

  const rb = fineProbabilityBucket(likeliestRival(candidates, index, -1, first, end))
  const ra = fineProbabilityBucket(likeliestRival(candidates, index, 1, first, end))
  out.add(rb)
  out.add(ra)
  out.add(rb, ra, p)
  out.add(rb, p, hr)
  const governed = governedBy(evidence, h, governors)
  out.add(governed)
  out.add(governed, p)
  out.add(governed, hl)
  out.add(distanceBucket(from - first), q[first] as number)
  out.add(distanceBucket(end - to))
  out.add(block[from] === 0 ? 1 : 0, p)
  out.add(words[end - 1] === '?' ? 1 : 0, hv)

  out.from(980)
  const likely = Math.max(-12, Math.round(logProbability * 2))
  const spoken = speaker.length > 0 ? 1 : 0
  const q0 = quote[0] as number
  const q1 = quote[quote.length - 1] as number
  const edges = (q[q0] as number) * 4 + (q[q1] as number)
  out.add(likely)
  out.add(likely, p)
  out.add(spoken, p)
  out.add(spoken, hl)
  out.add(distanceBucket(quote.length))
  out.add(distanceBucket(quote.length), p)
  out.add(distanceBucket(speaker.length), p)
  out.add(form[q0] as number, hp)
  out.add(tag[q0] as number, hp)
  out.add(tag[q0] as number, hl)
  out.add(edges, p)
  out.add(edges, hv)
  out.add(form[q1] as number)
  out.add(q0 > from ? 1 : 0, q0 > from ? Math.min(q0 - to, 4) : 9, hv)
  out.add(q0 === sentenceFrom[q0] ? 1 : 0, q1 >= (sentenceTo[q1] as number) - 2 ? 1 : 0, p)
  const quoteMass = fineProbabilityBucket(meanMass(sketch, quote, SKETCH.quoteStart, SKETCH.quote))
  const speakerMass =
    spoken === 0 ? 15 : fineProbabilityBucket(meanMass(sketch, speaker, SKETCH.speakerStart, SKETCH.speaker))
  out.add(quoteMass)
  out.add(quoteMass, p)
  out.add(speakerMass)
  out.add(speakerMass, p, quoteMass)
  out.add(speakerMass, quoteMass, sketched)
  const qh = mainOf(evidence, quote)
  const hangs = head[qh] === h ? 1 : 0
  out.add(relation[qh] as number, hangs, hp)
  out.add(tag[qh] as number, hp)
  out.add(lemma[qh] as number, hp)
  out.add(coarse[qh] as number, hl)
  out.add(relation[qh] as number, hl, hangs)
  let cuesInside = 0
  let speakersInside = 0
  for (const i of quote) {
    if (labels[i] === SKETCH.cueStart || labels[i] === SKETCH.cue) cuesInside++
    else if (labels[i] === SKETCH.speakerStart || labels[i] === SKETCH.speaker) speakersInside++
  }
  out.add(Math.min(cuesInside, 4), p)
  out.add(Math.min(speakersInside, 4), p)

  if (spoken === 0) return
  out.from(1020)
  const s0 = speaker[0] as number
  const s1 = speaker[speaker.length - 1] as number
  const sh = mainOf(evidence, speaker)
  out.add(form[sh] as number)
  out.add(fine[sh] as number)
  out.add(coarse[sh] as number, hl)
  out.add(tag[sh] as number, hp)
  out.add(relation[sh] as number, head[sh] === h ? 1 : 0, p)
  out.add(form[s0] as number)
  out.add(tag[s0] as number, speaker.length > 1 ? 1 : 0)
  out.add(form[sh] as number, hl)
  out.add(Math.min(Math.abs(s1 - from), Math.abs(s0 - to), 6), s0 < from ? 1 : 0)
}

/** The first of the tokens whose head lies outside of them, rather one with letters. */
export function mainOf({ head, wordlike }: Evidence, tokens: readonly number[]): number {
  const first = tokens[0] as number
  const last = tokens[tokens.length - 1] as number
  for (const i of tokens) {
    const above = head[i] as number
    if (wordlike[i] === 1 && (above < first || above > last)) return i
  }
  return first
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

/** Mean probability of either label over the tokens. */
export function meanMass({ marginals }: Sketch, tokens: readonly number[], one: number, other: number): number {
  let sum = 0
  for (const i of tokens) {
    sum += marginals[i * SKETCH_LABELS + one] as number
    if (other !== one) sum += marginals[i * SKETCH_LABELS + other] as number
  }
  return sum / tokens.length
}

/** Probability of the likeliest other candidate of the sentence before (-1) or after (1). */
function likeliestRival(candidates: readonly Candidate[], index: number, step: 1 | -1, first: number, end: number) {
  let highest = 0
  for (let k = index + step; k >= 0 && k < candidates.length; k += step) {
    const { from, probability } = candidates[k] as Candidate
    if (from < first || from >= end) break
    if (probability > highest) highest = probability
  }
  return highest
}

/** By which relation, and how surely, the cue's main word hangs below another candidate. */
function governedBy(evidence: Evidence, from: number, governors: Governors): number {
  const governor = findGovernor(evidence, from, governors)
  if (governor === null) return 0
  const { candidate, steps, relation } = governor
  return mix(8, relation, candidate.probability > 0.5 ? 2 : 1, Math.min(steps, 1))
}
