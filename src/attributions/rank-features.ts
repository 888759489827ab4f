import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { mix } from '../linear/hash.js'
import { QUOTE_STATE } from '../stages.js'
import { distanceBucket, probabilityBucket } from './buckets.js'
import type { Evidence } from './evidence.js'
import { type Layout, PLACE } from './layout.js'
import { mainOf } from './main-of.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'
import { CLASS_NUMBER } from './word-class.js'

const BEFORE = -11
const AFTER = -13

/** Features of a whole reading, which tell the better ones of a candidate: edges, order, balance of marks, gaps. */
export function rankFeatures(out: FeatureBuffer, evidence: Evidence, sketch: Sketch, layout: Layout): void {
  out.clear()
  const pieces = layout.quotePieces
  const lemma = evidence.lemma[layout.candidate.head] as number
  out.from(2001)
  out.add(pieces.length)
  out.add(pieces.length, lemma)
  pieces.forEach((_, k) => {
    pieceFeatures(out, evidence, sketch, layout, k)
  })
  orderFeatures(out, evidence, layout)
  if (layout.speaker.length === 0) noSpeakerFeatures(out, evidence, layout)
  else speakerFeatures(out, evidence, sketch, layout)
}

function pieceFeatures(out: FeatureBuffer, evidence: Evidence, sketch: Sketch, layout: Layout, k: number): void {
  const { form, tag, fine, lemma, quoteState: q, sentenceFrom, sentenceTo, wordClass } = evidence
  const { marginals, labels } = sketch
  const { candidate, window, quotePieces } = layout
  const { from: a, to: end } = quotePieces[k] as { from: number; to: number }
  const b = end - 1
  const h = candidate.head
  const hl = lemma[h] as number
  const at = (column: Int32Array, i: number) =>
    i < window.from ? BEFORE : i >= window.to ? AFTER : (column[i] as number)
  const side = a < candidate.from ? 1 : 2
  const g = side * 8 + (k > 0 ? 1 : 0) + (quotePieces.length > 1 ? 2 : 0)
  const left = layout.placeOf(a - 1)
  const right = layout.placeOf(b + 1)
  const wa = form[a] as number
  const wb = form[b] as number
  const wBefore = at(form, a - 1)
  const wAfter = at(form, b + 1)
  const pAfter = at(tag, b + 1)
  const size = distanceBucket(b - a + 1)
  out.from(2010)
  out.add(g, wa, wBefore)
  out.add(g, tag[a] as number, at(tag, a - 1))
  out.add(g, hl, wa)
  out.add(g * 4 + left, wBefore, tag[a] as number)
  out.add(g, wb, wAfter)
  out.add(g, tag[b] as number, pAfter)
  out.add(g * 4 + right, wAfter)
  out.add(g * 4 + right, wAfter, tag[b] as number)
  out.add(g, pAfter, wb)
  out.add(g, wAfter, at(form, b + 2))
  out.add(g * 4 + right, pAfter, at(tag, b + 2))
  out.add(g, hl, wAfter)
  out.add(g, a === sentenceFrom[a] ? 1 : 0, b >= (sentenceTo[b] as number) - 2 ? 1 : 0)
  const markBefore = a > window.from ? (q[a - 1] as number) : 0
  const markAfter = b + 1 < window.to ? (q[b + 1] as number) : 0
  out.add((q[a] as number) * 5 + markBefore, (q[b] as number) * 5 + markAfter, g)
  let balance = 0
  let cues = 0
  let commas = 0
  let verb = 0
  for (let i = a; i <= b; i++) {
    if (q[i] === QUOTE_STATE.opening) balance++
    else if (q[i] === QUOTE_STATE.closing) balance--
    if (labels[i] === SKETCH.cueStart) cues++
    if (evidence.words[i] === ',') commas++
    if (wordClass[i] === CLASS_NUMBER.V) verb = 1
  }
  out.add(balance, g)
  out.add(g, size)
  out.add(g, hl, size)

  out.from(2050)
  out.add(g, left * 4 + right, at(layout.punctuation, a - 1) * 8 + at(layout.punctuation, b + 1))
  const y = labels[a] as number
  out.add(
    g,
    y * 8 + (a > window.from ? (labels[a - 1] as number) : 7),
    (labels[b] as number) * 8 + (b + 1 < window.to ? (labels[b + 1] as number) : 7),
  )
  const goesOn = b + 1 < evidence.size ? (marginals[(b + 1) * SKETCH_LABELS + SKETCH.quote] as number) : -1
  out.add(
    g,
    probabilityBucket(marginals[a * SKETCH_LABELS + SKETCH.quoteStart] as number),
    goesOn < 0 ? 9 : probabilityBucket(goesOn),
  )
  out.add(g, fine[a] as number, a > window.from ? (fine[a - 1] as number) : 0)
  out.add(g, fine[b] as number, b + 1 < window.to ? (fine[b + 1] as number) : 0)
  out.add(g, form[sentenceFrom[a] as number] as number, Math.min(a - (sentenceFrom[a] as number), 6))
  out.add(g, verb, hl)
  out.add(g, Math.min(cues, 3), probabilityBucket(candidate.probability))
  out.add(g, sentenceFrom[b] === sentenceFrom[a] ? 0 : 1, (q[a] as number) * 5 + (q[b] as number))
  out.add(g, Math.min(commas, 4), b >= (sentenceTo[b] as number) - 2 ? 1 : 0)
  const gap = side === 1 ? candidate.from - b - 1 : a - candidate.to
  out.add(g, Math.min(gap, 6), hl)
  out.add(g, Math.min(gap, 6), side === 2 ? at(form, candidate.to) : at(form, candidate.from - 1))
  if (gap > 0 && gap < 5) {
    const start = side === 2 ? candidate.to : b + 1
    let hash = 7
    for (let i = start; i < start + gap; i++) hash = mix(2, hash, layout.placeOf(i) ? 77 : (tag[i] as number), 0)
    out.add(g, hash)
  }
}

/** The order of speaker, cue, quote and what stands between: S [,] C Q. */
function orderFeatures(out: FeatureBuffer, evidence: Evidence, layout: Layout): void {
  const { lemma, tag, level, quoteState: q } = evidence
  const { candidate, window, quote, speaker } = layout
  const h = candidate.head
  const q0 = quote[0] as number
  const q1 = quote[quote.length - 1] as number
  const first = Math.min(q0, speaker[0] ?? q0, candidate.from)
  const last = Math.max(q1, speaker[speaker.length - 1] ?? q1, candidate.to - 1)
  let pattern = 3
  let bare = 3
  let before = -1
  let bareBefore = -1
  for (let i = Math.max(window.from, first - 1); i <= Math.min(window.to - 1, last + 1); i++) {
    const place = layout.placeOf(i)
    const symbol = place === PLACE.none ? 4 + (layout.punctuation[i] as number) : place
    if (symbol !== before) pattern = mix(3, pattern, symbol, 0)
    const bareSymbol = place === PLACE.none ? 4 : place
    if (bareSymbol !== bareBefore && place !== PLACE.none) bare = mix(3, bare, bareSymbol, 0)
    before = symbol
    bareBefore = bareSymbol
  }
  const hl = lemma[h] as number
  const sides = (q0 < candidate.from ? 1 : 0) + (q1 > candidate.from ? 2 : 0)
  out.from(2120)
  out.add(pattern)
  out.add(pattern, hl)
  out.add(pattern, tag[h] as number)
  out.add(bare, hl)
  out.add(bare, (q[q0] as number) * 5 + (q[q1] as number), q[candidate.from] as number)
  out.add(sides, hl)
  out.add(sides, tag[h] as number, level[h] as number)
}

function noSpeakerFeatures(out: FeatureBuffer, evidence: Evidence, { candidate, window }: Layout): void {
  const { lemma, tag, form } = evidence
  const h = candidate.head
  const before = candidate.from - 1
  out.from(2140)
  out.add(lemma[h] as number)
  out.add(before < window.from ? BEFORE : (form[before] as number))
  out.add(tag[h] as number, before < window.from ? BEFORE : (tag[before] as number))
}

function speakerFeatures(out: FeatureBuffer, evidence: Evidence, sketch: Sketch, layout: Layout): void {
  const { form, tag, fine, coarse, lemma, level, quoteState: q, sentenceFrom } = evidence
  const { labels } = sketch
  const { candidate, window, speaker } = layout
  const a = speaker[0] as number
  const b = speaker[speaker.length - 1] as number
  const h = candidate.head
  const hl = lemma[h] as number
  const hp = tag[h] as number
  const sh = mainOf(evidence, speaker)
  const at = (column: Int32Array, i: number) =>
    i < window.from ? BEFORE : i >= window.to ? AFTER : (column[i] as number)
  const side = a < candidate.from ? 1 : 2
  const wAfter = at(form, b + 1)
  const wBefore = at(form, a - 1)
  out.from(2150)
  out.add(side, form[a] as number, wBefore)
  out.add(side, tag[a] as number, at(tag, a - 1))
  out.add(side, form[b] as number, wAfter)
  out.add(side, tag[b] as number, at(tag, b + 1))
  out.add(side, hl)
  out.add(side * 4 + layout.placeOf(b + 1), wAfter)
  out.add(side * 4 + layout.placeOf(a - 1), wBefore)
  out.add(side, distanceBucket(b - a + 1), tag[a] as number)
  out.add(side, tag[sh] as number, hp)
  out.add(side, coarse[sh] as number, hl)
  out.add(side, form[sh] as number)
  out.add(fine[sh] as number, level[h] as number)
  out.add(side, Math.min(side === 1 ? candidate.from - b - 1 : a - candidate.to, 8), tag[sh] as number)
  out.add((q[a] as number) * 5 + (q[b] as number), side)
  out.add((labels[a] as number) * 8 + (labels[b] as number), b + 1 < window.to ? (labels[b + 1] as number) : 9)
  out.add(side, sentenceFrom[a] === sentenceFrom[candidate.from] ? 1 : 0, tag[a] as number)
}
