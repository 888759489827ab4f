import { mix } from '../linear/hash.js'
import type { SequenceBuffer } from '../linear/sequence.js'
import type { Range } from '../stages.js'
import { distanceBucket } from './buckets.js'
import type { Evidence } from './evidence.js'

/** Stand for what lies before the first and after the last token of the paragraph. */
const BEFORE = -11
const AFTER = -13
/** Farthest that a token looks up its tree for a possible cue. */
const CLIMB = 25

/** What of a document the sketch needs beside the evidence, counted once for all of its paragraphs. */
export interface SketchContext {
  /** Nearest likely cue before and after each token in its sentence, -1 for none. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  /** Per sentence of the token: 0 without quotation marks, 1 with some, 2 all in quotation marks. */
  readonly quoted: Int32Array
  /** Per sentence of the token: number of very likely cues, up to 3. */
  readonly cues: Int32Array
  /** Where subtrees of possible cues' children begin and end: hashes of relation, side and level, linked lists by token. */
  readonly branchStarts: Branches
  readonly branchEnds: Branches
}

/** Lists of hashes by token in two columns: entry k has hash `hashes[k]` and goes on at `next[k]`; -1 ends a list. */
export interface Branches {
  readonly first: Int32Array
  readonly next: Int32Array
  readonly hashes: Int32Array
}

export function toSketchContext(evidence: Evidence): SketchContext {
  const { size, level, sentenceTo, quoteState, wordlike } = evidence
  const cueBefore = new Int32Array(size).fill(-1)
  const cueAfter = new Int32Array(size).fill(-1)
  const quoted = new Int32Array(size)
  const cues = new Int32Array(size)
  for (let from = 0; from < size; from = sentenceTo[from] as number) {
    const to = sentenceTo[from] as number
    let last = -1
    let marks = false
    let all = true
    let count = 0
    for (let i = from; i < to; i++) {
      cueBefore[i] = last
      if ((level[i] as number) >= 2) last = i
      if ((level[i] as number) >= 3) count++
      if (quoteState[i] !== 0) marks = true
      else if (wordlike[i] === 1) all = false
    }
    last = -1
    for (let i = to - 1; i >= from; i--) {
      cueAfter[i] = last
      if ((level[i] as number) >= 2) last = i
    }
    quoted.fill(marks ? (all ? 2 : 1) : 0, from, to)
    cues.fill(Math.min(count, 3), from, to)
  }
  return { cueBefore, cueAfter, quoted, cues, ...branches(evidence) }
}

function branches({ size, head, level, relation, left, right }: Evidence): Pick<
  SketchContext,
  'branchStarts' | 'branchEnds'
> {
  const list = () => ({
    first: new Int32Array(size + 1).fill(-1),
    next: new Int32Array(size),
    hashes: new Int32Array(size),
  })
  const branchStarts = list()
  const branchEnds = list()
  for (let i = size - 1; i >= 0; i--) {
    const above = head[i] as number
    if (above < 0 || (level[above] as number) < 1) continue
    const side = i < above ? 1 : 2
    const start = left[i] as number
    branchStarts.hashes[i] = mix(1, relation[i] as number, side, level[above] as number)
    branchStarts.next[i] = branchStarts.first[start] as number
    branchStarts.first[start] = i
    const end = (right[i] as number) + 1
    branchEnds.hashes[i] = mix(2, relation[i] as number, side, level[above] as number)
    branchEnds.next[i] = branchEnds.first[end] as number
    branchEnds.first[end] = i
  }
  return { branchStarts, branchEnds }
}

/** Fills `out` with the features of a paragraph's tokens. */
export function sketchFeatures(out: SequenceBuffer, evidence: Evidence, context: SketchContext, { from, to }: Range): void {
  const { form, lemma, tag, shape, suffix, coarse, fine, level, head, relation, children, depth } = evidence
  const { quoteState, sentenceFrom, sentenceTo } = evidence
  const { cueBefore, cueAfter, quoted, cues, branchStarts, branchEnds } = context
  const at = (column: Int32Array, i: number) => (i < from ? BEFORE : i >= to ? AFTER : (column[i] as number))
  const f = out.positions
  const g = out.steps
  const before = from > 0 ? 1 + (quoteState[from - 1] === 1 ? 1 : quoteState[from - 1] === 3 ? 2 : 0) : 0
  out.clear()
  for (let i = from; i < to; i++) {
    const w = form[i] as number
    const w1 = at(form, i + 1)
    const wm = at(form, i - 1)
    const p = tag[i] as number
    const p1 = at(tag, i + 1)
    const pm = at(tag, i - 1)
    const p2 = at(tag, i + 2)
    const pm2 = at(tag, i - 2)
    const l = lemma[i] as number
    const lm = at(lemma, i - 1)
    const l1 = at(lemma, i + 1)
    const q = quoteState[i] as number
    const v = level[i] as number
    const first = sentenceFrom[i] as number
    const end = sentenceTo[i] as number
    f.from(0)
    f.add(1)
    f.add(w)
    f.add(wm)
    f.add(w1)
    f.add(at(form, i - 2))
    f.add(at(form, i + 2))
    f.add(w, wm)
    f.add(w, w1)
    f.add(wm, w1)
    f.add(p)
    f.add(pm)
    f.add(p1)
    f.add(pm2)
    f.add(p2)
    f.add(p, pm)
    f.add(p, p1)
    f.add(pm, p, p1)
    f.add(pm2, pm, p)
    f.add(p, p1, p2)
    f.add(l)
    f.add(l, pm)
    f.add(l, p1)
    f.add(lm, p)
    f.add(l1, p)
    f.add(l, l1)
    f.add(l, lm)
    f.add(lm, p, p1)
    f.add(lm, at(lemma, i - 2))
    f.add(suffix[i] as number, shape[i] as number)
    f.add(shape[i] as number, at(shape, i - 1), at(shape, i + 1))
    f.add(coarse[i] as number, p)
    f.add(fine[i] as number, p)
    f.add(at(fine, i - 1))
    f.add(at(fine, i + 1))
    f.add(at(coarse, i + 1), coarse[i] as number)
    f.add(at(coarse, i - 1), coarse[i] as number)

    const marks = q * 16 + at(quoteState, i - 1) * 100 + at(quoteState, i + 1) * 7
    const isQuoted = quoted[i] as number
    const cueCount = cues[i] as number
    const sinceStart = distanceBucket(i - first)
    const untilEnd = distanceBucket(end - 1 - i)
    const opens = first === from ? 1 : 0
    f.add(marks)
    f.add(marks, w)
    f.add(marks, isQuoted)
    f.add(q, isQuoted, cueCount)
    f.add(q, p, isQuoted)
    f.add(sinceStart, q)
    f.add(untilEnd, q)
    f.add(sinceStart, p)
    f.add(untilEnd, p)
    f.add(opens, end === to ? 1 : 0, q)
    f.add(before, opens, q)
    f.add(isQuoted, cueCount, shape[i] as number)

    const cb = cueBefore[i] as number
    const ca = cueAfter[i] as number
    const cbLemma = cb < 0 ? 0 : (lemma[cb] as number)
    const cbLevel = cb < 0 ? 0 : (level[cb] as number)
    const caLevel = ca < 0 ? 0 : (level[ca] as number)
    f.add(cbLemma, q)
    f.add(ca < 0 ? 0 : (lemma[ca] as number), q)
    f.add(cb < 0 ? 0 : distanceBucket(i - cb) * 8 + cbLevel, p)
    f.add(ca < 0 ? 0 : distanceBucket(ca - i) * 8 + caLevel, p)
    f.add(cbLevel, caLevel, q)
    f.add(cbLevel, caLevel, w)
    f.add(v, at(level, i - 1), at(level, i + 1))
    f.add(v, q, cueCount)
    f.add(v, p, isQuoted)
    f.add(cbLemma, cb < 0 ? 0 : at(form, cb + 1), q)
    f.add(form[first] as number, tag[first] as number, q)
    f.add(form[end - 1] as number, q)

    const own = isQuoted * 4 + cueCount
    f.add(first > from ? (quoted[first - 1] as number) * 4 + (cues[first - 1] as number) : 15, own, q)
    f.add(end < to ? (quoted[end] as number) * 4 + (cues[end] as number) : 15, own, q)

    f.from(90)
    const h = head[i] as number
    const r = relation[i] as number
    const hLemma = h < 0 ? 0 : (lemma[h] as number)
    const hLevel = h < 0 ? 0 : (level[h] as number)
    const hRelation = h < 0 ? -1 : (relation[h] as number)
    const hh = h < 0 ? -2 : (head[h] as number)
    f.add(r)
    f.add(r, hLemma)
    f.add(r, h < 0 ? -1 : (tag[h] as number), h < i ? 1 : 0)
    f.add(r, p, hLevel)
    f.add(r, hRelation, hh < 0 ? 0 : (lemma[hh] as number))
    f.add(r, hRelation, hh < 0 ? hh : (level[hh] as number))
    f.add(distanceBucket(depth[i] as number), q)
    f.add(l, hLemma, r)

    // [nearest] and [highest] children of possible cues on the way up
    let nearest = -1
    let nearSteps = 0
    let highest = -1
    let highSteps = 0
    for (let k = i, steps = 0; steps < CLIMB; steps++) {
      const above = head[k] as number
      if (above < 0) break
      const aboveLevel = level[above] as number
      if (aboveLevel >= 1 && nearest < 0) {
        nearest = k
        nearSteps = steps
      }
      if (aboveLevel >= 2) {
        highest = k
        highSteps = steps
      }
      k = above
    }
    const nr = nearest < 0 ? 0 : (relation[nearest] as number)
    f.from(110)
    if (nearest < 0) f.add(99)
    else {
      const c = head[nearest] as number
      const side = i < c ? 1 : 2
      const cl = lemma[c] as number
      const cv = level[c] as number
      const near = Math.min(nearSteps, 3)
      f.add(nr, cl, side)
      f.add(nr, cv, side + 4 * near)
      f.add(nr, cv * 8 + q, p)
      f.add(nearest < c ? 1 : 2, nr, cl)
      f.add(nr, cv * 4 + side, w)
      f.add(nr, relation[c] as number, cv * 8 + side)
      f.add(nr, tag[c] as number, side + 4 * Math.min(near, 1))
      f.add(nr, cl, (tag[c] as number) * 16 + side + 4 * Math.min(near, 1))
    }
    f.from(120)
    if (highest < 0) f.add(99)
    else {
      const c = head[highest] as number
      const side = i < c ? 1 : 2
      const hr = relation[highest] as number
      const cv = level[c] as number
      f.add(hr, lemma[c] as number, side)
      f.add(hr, cv, side + 4 * Math.min(highSteps, 3))
      f.add(hr, cv * 8 + q, p)
      f.add(hr, nr, side)
      f.add(hr, relation[c] as number, cv * 8 + side)
    }

    f.from(130)
    const kids = children[i] as number
    f.add(kids, v)
    f.add(kids, l)
    f.add(kids, p)
    f.add(kids & 7, h < 0 ? 9 : hLevel, r)
    if (h >= 0) {
      f.add(children[h] as number, r, hLevel)
      f.add(children[h] as number, r, hLemma)
    }

    for (let k = branchStarts.first[i] as number; k >= 0; k = branchStarts.next[k] as number) {
      const hash = branchStarts.hashes[k] as number
      f.from(150)
      f.add(hash)
      f.add(hash, q)
    }
    for (let k = branchEnds.first[i] as number; k >= 0; k = branchEnds.next[k] as number) {
      const hash = branchEnds.hashes[k] as number
      f.from(152)
      f.add(hash)
      f.add(hash, w)
    }
    if (i + 1 < to) {
      for (let k = branchStarts.first[i + 1] as number; k >= 0; k = branchStarts.next[k] as number) {
        f.from(154)
        f.add(branchStarts.hashes[k] as number, v)
      }
    }
    for (let k = branchEnds.first[i + 1] as number; k >= 0; k = branchEnds.next[k] as number) {
      f.from(155)
      f.add(branchEnds.hashes[k] as number, q)
    }

    const starts = i === first ? 1 : 0
    g.from(200)
    g.add(0)
    g.add(marks)
    g.add(pm, p)
    g.add(wm)
    g.add(w)
    g.add(wm, p)
    g.add(w, pm)
    g.add(starts, q, at(quoteState, i - 1))
    g.add(v, at(level, i - 1), at(level, i + 1))
    g.add(p, p1)
    g.add(w, w1)
    g.add(starts, w)
    g.add(r, hLevel)
    for (let k = branchStarts.first[i] as number; k >= 0; k = branchStarts.next[k] as number) {
      const hash = branchStarts.hashes[k] as number
      g.from(226)
      g.add(hash)
      g.add(hash, wm)
    }
    for (let k = branchEnds.first[i] as number; k >= 0; k = branchEnds.next[k] as number) {
      const hash = branchEnds.hashes[k] as number
      g.from(228)
      g.add(hash)
      g.add(hash, w)
    }
    out.endPosition()
  }
}
