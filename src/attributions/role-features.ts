import { mix } from '../linear/hash.js'
import type { SequenceBuffer } from '../linear/sequence.js'
import type { Range } from '../stages.js'
import { distanceBucket, probabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'

const BEFORE = -11
const AFTER = -13
/** How far a cue's speaker and quote are looked for in its paragraph, in tokens, beyond its own sentence. */
const REACH_BEFORE = 90
const REACH_AFTER = 135
/** Farthest up the tree from the cue that branches are told apart. */
const SPINE = 12
/** Farthest up the tree from a token. */
const CLIMB = 40
const COMMAS: ReadonlySet<string> = new Set([',', ';', '—', '--', '–', ':'])

/** Candidates by their main word. */
export type Governors = ReadonlyMap<number, Candidate>

/** The tokens around a candidate in which its speaker and its quote are looked for. */
export function windowOf({ paragraphFrom, paragraphTo, sentenceFrom }: Evidence, { from, to }: Candidate): Range {
  const earliest = Math.min(from - REACH_BEFORE, sentenceFrom[from] as number)
  return {
    from: Math.max(paragraphFrom[from] as number, earliest),
    to: Math.min(paragraphTo[from] as number, to + REACH_AFTER),
  }
}

/** Columns that are filled anew for each candidate, by place in its window. */
class Columns {
  private room = 0
  branchHeight = new Int32Array(0)
  branchRelation = new Int32Array(0)
  twigRelation = new Int32Array(0)
  branchSteps = new Int32Array(0)
  branchTop = new Int32Array(0)
  otherCues = new Int32Array(0)
  marks = new Int32Array(0)
  commas = new Int32Array(0)
  startFirst = new Int32Array(0)
  startNext = new Int32Array(0)
  endFirst = new Int32Array(0)
  endNext = new Int32Array(0)
  branchHash = new Int32Array(0)

  reserve(length: number): void {
    if (length + 1 > this.room) {
      this.room = 2 * length + 64
      const column = () => new Int32Array(this.room)
      this.branchHeight = column()
      this.branchRelation = column()
      this.twigRelation = column()
      this.branchSteps = column()
      this.branchTop = column()
      this.otherCues = column()
      this.marks = column()
      this.commas = column()
      this.startFirst = column()
      this.startNext = column()
      this.endFirst = column()
      this.endNext = column()
      this.branchHash = column()
    }
    this.startFirst.fill(-1, 0, length + 1)
    this.endFirst.fill(-1, 0, length + 1)
  }
}

/** Features of the tokens around one candidate, which tell its speaker and its quote. */
export class RoleFeatures {
  private readonly columns = new Columns()
  private readonly spine = new Int32Array(SPINE)

  /** Fills `out` and returns the window. */
  fill(
    out: SequenceBuffer,
    evidence: Evidence,
    sketch: Sketch,
    candidate: Candidate,
    governors: Governors,
  ): Range {
    const window = windowOf(evidence, candidate)
    const { from: a, to: b } = window
    const c = this.columns
    c.reserve(b - a)
    const spineLength = this.climbSpine(evidence, candidate.head)
    this.findBranches(evidence, candidate, window, spineLength)
    this.count(evidence, sketch, candidate, window)

    const { form, lemma, tag, shape, coarse, fine, level, relation, head, children } = evidence
    const { quoteState: q, sentence, sentenceFrom, sentenceTo } = evidence
    const { marginals, labels } = sketch
    const { from: cb, to: ce, head: h } = candidate
    const at = (column: Int32Array, i: number) => (i < a ? BEFORE : i >= b ? AFTER : (column[i] as number))
    const mass = (i: number, y: number) => marginals[i * SKETCH_LABELS + y] as number

    const hl = lemma[h] as number
    const hp = tag[h] as number
    const hv = level[h] as number
    const hr = relation[h] as number
    const cueWords = mix(3, form[cb] as number, ce - cb > 1 ? (form[ce - 1] as number) : 0, 0)
    const lastWord = form[ce - 1] as number
    const kids = (children[h] as number) & 127
    const hasSubject = kids & 1
    const first = sentenceFrom[cb] as number
    const end = sentenceTo[cb] as number
    let cueBefore = 0
    let cueAfter = 0
    let speakers = 0
    for (let i = first; i < end; i++) {
      if (labels[i] === SKETCH.cueStart) {
        if (i < cb) cueBefore = 1
        else if (i >= ce) cueAfter = 1
      } else if (labels[i] === SKETCH.speakerStart) speakers++
    }
    const otherCue = cueBefore * 2 + cueAfter
    const speakerCount = Math.min(speakers, 3)
    const sure = probabilityBucket(candidate.probability)
    // "He [denied] it and [said] …": how the cue hangs from another candidate
    const above = head[h] as number
    const governor = above >= 0 ? governors.get(above) : undefined
    const hangs = mix(9, hr, governor === undefined ? 0 : governor.probability > 0.5 ? 2 : 1, above >= 0 && above < h ? 1 : 0)
    const before = cb - 1 >= a ? (form[cb - 1] as number) : 5
    const after = ce < b ? (form[ce] as number) : 5
    const beforeTag = cb - 1 >= a ? (tag[cb - 1] as number) : -5
    const afterTag = ce < b ? (tag[ce] as number) : -5
    const cueOpens = cb === first ? 1 : 0
    const cueCloses = ce >= end - 2 ? 1 : 0
    const cueMarks = (q[first] as number) * 8 + (q[end - 1] as number)

    const f = out.positions
    const g = out.steps
    out.clear()
    for (let i = a; i < b; i++) {
      const k = i - a
      const inCue = i >= cb && i < ce
      const side = inCue ? 0 : i < cb ? 1 : 2
      const sentences = Math.max(-4, Math.min(4, (sentence[i] as number) - (sentence[cb] as number)))
      const S = side + 4 * (sentences + 5)
      const w = form[i] as number
      const p = tag[i] as number
      const qi = q[i] as number
      const y = labels[i] as number
      const ym = i > a ? (labels[i - 1] as number) : 9
      const y1 = i + 1 < b ? (labels[i + 1] as number) : 9
      const pm = at(tag, i - 1)
      const wm = at(form, i - 1)
      if (inCue) {
        f.from(600)
        f.add(1)
        f.add(k === 0 ? 1 : 0, hv)
      } else {
        const distance = distanceBucket(side === 1 ? cb - i : i - ce + 1)
        const p1 = at(tag, i + 1)
        const none = probabilityBucket(mass(i, SKETCH.outside))
        const asSpeaker = probabilityBucket(mass(i, SKETCH.speakerStart) + mass(i, SKETCH.speaker))
        const asCue = probabilityBucket(mass(i, SKETCH.cueStart) + mass(i, SKETCH.cue))
        const asQuote = probabilityBucket(mass(i, SKETCH.quoteStart) + mass(i, SKETCH.quote))
        const speakerStarts = probabilityBucket(mass(i, SKETCH.speakerStart))
        const quoteStarts = probabilityBucket(mass(i, SKETCH.quoteStart))
        const cues = c.otherCues[k] as number
        const marks = c.marks[k] as number
        const commas = c.commas[k] as number
        const opens = i === sentenceFrom[i] ? 1 : 0
        const marked = qi * 5 + marks
        f.from(602)
        f.add(S)
        f.add(S, hl)
        f.add(S, hp, hv)
        f.add(S, distance)
        f.add(S, distance, p)
        f.add(S, w)
        f.add(S, p, pm)
        f.add(S, p, p1)
        f.add(S, w, wm)
        f.add(S, w, at(form, i + 1))
        f.add(S, lemma[i] as number, hl)
        f.add(S, p, hl)
        f.add(S, p, cueWords)
        f.add(S, cueWords)
        f.add(S, lastWord, p)
        f.add(S, fine[i] as number)
        f.add(S, coarse[i] as number, hv)

        f.add(S, sure, y)
        f.add(S, asSpeaker, asQuote)
        f.add(S, asSpeaker, cues)
        f.add(S, asQuote, cues)
        f.add(S, speakerStarts, quoteStarts)
        f.add(S, y, cues)
        f.add(S, y, y1)
        f.add(S, ym, y)
        f.add(S, y, distance)
        f.add(S, y, hl)
        f.add(S, y, marks)
        f.add(S, none, asCue)
        f.add(S, y, otherCue)
        f.add(S, asQuote, hl)
        f.add(S, asSpeaker, distance)
        f.add(S, y, speakerCount * 4 + cues)
        f.add(S, y * 10 + sure, cues)

        f.add(S, qi, marks)
        f.add(S, marked, cues)
        f.add(S, marked, hl)
        f.add(S, commas, marks)
        f.add(S, commas, hl)
        f.add(S, commas, p)
        f.add(S, commas * 5 + marks, cues * 8 + hv)
        f.add(S, opens, i === (sentenceTo[i] as number) - 1 ? 1 : 0)
        f.add(S, side === 1 ? before : after, hl)
        f.add(S, side === 1 ? beforeTag * 64 + afterTag : afterTag * 64 + beforeTag, hv)
        f.add(S, mix(4, before, after, 0), qi)
        f.add(S, after, marks)
        f.add(S, kids, qi)
        f.add(S, kids, hv * 8 + commas)
        f.add(S, shape[i] as number, p)
        f.add(S, level[i] as number, at(level, i - 1))
        f.add(S, otherCue, qi)
        f.add(S, cueOpens * 2 + cueCloses, qi)
        f.add(S, sentenceFrom[i] === a ? 1 : 0, qi * 8 + (sentenceTo[i] === b ? 1 : 0))
        f.add(S, hangs)
        f.add(S, hangs, y)
        f.add(S, hangs, p)
        f.add(S, hangs, hasSubject * 16 + y)
        if (sentences !== 0) {
          const s = sentenceFrom[i] as number
          const e = sentenceTo[i] as number
          f.from(660)
          f.add(S, form[s] as number, qi)
          f.add(S, (q[s] as number) * 8 + (q[e - 1] as number), cues)
          f.add(S, cueMarks, (q[s] as number) * 8 + qi)
        }

        const height = c.branchHeight[k] as number
        const br = c.branchRelation[k] as number
        const tr = c.twigRelation[k] as number
        const steps = c.branchSteps[k] as number
        const K = height * 4 + side
        const onSpine = height < 5 && height < spineLength ? (this.spine[height] as number) : -1
        const spineLemma = onSpine < 0 ? 0 : (lemma[onSpine] as number)
        const spineRelation =
          height > 0 && height < 5 && height <= spineLength ? (relation[this.spine[height - 1] as number] as number) : -1
        f.from(670)
        f.add(K, br)
        f.add(K, br, hl)
        f.add(K, br, hv * 64 + hp)
        f.add(K, br, tr)
        f.add(K, br, steps)
        f.add(K, br, p)
        f.add(K, br, w)
        f.add(K, br, marked)
        f.add(K, br, y)
        f.add(K, br, spineLemma)
        f.add(K, br, spineRelation)
        f.add(K, steps, relation[i] as number)
        f.add(K, br, commas)
        f.add(K, br, kids)
        f.add(K, br, asSpeaker * 8 + asQuote)
        f.add(K, br * 64 + tr, hl)
        f.add(K, br, hangs)
        f.add(K, br * 2 + hasSubject, hangs)
        f.add(K, br * 64 + spineRelation, hl)

        for (let n = c.startFirst[k] as number; n >= 0; n = c.startNext[n] as number) {
          const hash = c.branchHash[n] as number
          f.from(700)
          f.add(hash)
          f.add(hash, hl)
          f.add(hash, p)
          f.add(hash, ym * 16 + y)
        }
        for (let n = c.endFirst[k] as number; n >= 0; n = c.endNext[n] as number) {
          const hash = c.branchHash[n] as number
          f.from(704)
          f.add(hash)
          f.add(hash, hl)
          f.add(hash, w)
          f.add(hash, ym * 16 + y)
        }
        for (let n = c.endFirst[k + 1] as number; n >= 0; n = c.endNext[n] as number) {
          const hash = c.branchHash[n] as number
          f.from(708)
          f.add(hash)
          f.add(hash, y1 * 16 + y)
        }
      }
      g.from(800)
      g.add(side)
      g.add(S, ym * 16 + y)
      g.add(qi, at(q, i - 1), side)
      g.add(p, pm)
      g.add(wm, side)
      g.add(w, side)
      g.add(i === cb ? 1 : i === ce ? 2 : 0)
      g.add(i === sentenceFrom[i] ? 1 : 0, side, qi)
      g.add(wm, p, ym * 16 + y)
      g.add(w, pm, ym * 16 + y)
      g.add(probabilityBucket(mass(i, SKETCH.quoteStart)), ym)
      g.add(probabilityBucket(mass(i, SKETCH.speakerStart)), ym)
      g.add(probabilityBucket(mass(i, SKETCH.quote)), probabilityBucket(mass(i, SKETCH.outside)))
      g.add(probabilityBucket(mass(i, SKETCH.speaker)), probabilityBucket(mass(i, SKETCH.outside)))
      for (let n = c.startFirst[k] as number; n >= 0; n = c.startNext[n] as number) {
        g.from(820)
        g.add(c.branchHash[n] as number)
        g.add(c.branchHash[n] as number, wm)
      }
      for (let n = c.endFirst[k] as number; n >= 0; n = c.endNext[n] as number) {
        g.from(822)
        g.add(c.branchHash[n] as number)
        g.add(c.branchHash[n] as number, w)
      }
      out.endPosition()
    }
    return window
  }

  /** The cue's main word and the words above it. */
  private climbSpine({ head }: Evidence, from: number): number {
    let length = 0
    for (let i = from; i >= 0 && length < SPINE; i = head[i] as number) this.spine[length++] = i
    return length
  }

  /** Where each token's branch leaves the spine: how high up, by which relation, through how many arcs. */
  private findBranches(evidence: Evidence, candidate: Candidate, { from, to }: Range, spineLength: number): void {
    const { head, relation, sentence, sentenceFrom, sentenceTo, left, right } = evidence
    const c = this.columns
    const cueSentence = sentence[candidate.from] as number
    for (let i = from; i < to; i++) {
      const k = i - from
      c.branchHeight[k] = 9
      c.branchRelation[k] = -1
      c.twigRelation[k] = -1
      c.branchSteps[k] = 0
      c.branchTop[k] = -1
      if (sentence[i] !== cueSentence) continue
      let above = i
      let top = -1
      let twig = -1
      let steps = 0
      let height = this.heightOf(above, spineLength)
      while (height < 0 && steps < CLIMB) {
        twig = top
        top = above
        above = head[above] as number
        steps++
        if (above < 0) break
        height = this.heightOf(above, spineLength)
      }
      c.branchHeight[k] = height < 0 ? 8 : Math.min(height, 4)
      c.branchRelation[k] = top < 0 ? 62 : (relation[top] as number)
      c.twigRelation[k] = twig < 0 ? -1 : (relation[twig] as number)
      c.branchSteps[k] = Math.min(steps, 4)
      c.branchTop[k] = top
    }
    const first = Math.max(from, sentenceFrom[candidate.from] as number)
    const end = Math.min(to, sentenceTo[candidate.from] as number)
    for (let i = end - 1; i >= first; i--) {
      const k = i - from
      if (c.branchTop[k] !== i) continue
      c.branchHash[k] = mix(1, c.branchHeight[k] as number, relation[i] as number, i < candidate.head ? 1 : 2)
      const start = Math.max(left[i] as number, from) - from
      c.startNext[k] = c.startFirst[start] as number
      c.startFirst[start] = k
      const stop = Math.min((right[i] as number) + 1, to) - from
      c.endNext[k] = c.endFirst[stop] as number
      c.endFirst[stop] = k
    }
  }

  private heightOf(i: number, spineLength: number): number {
    for (let k = 0; k < spineLength; k++) if (this.spine[k] === i) return k
    return -1
  }

  /** Cues, quotation marks and commas between each token and the candidate. */
  private count(
    { quoteState, words }: Evidence,
    { labels }: Sketch,
    { from: cueFrom, to: cueTo }: Candidate,
    { from, to }: Range,
  ): void {
    const c = this.columns
    c.otherCues.fill(0, 0, to - from)
    c.marks.fill(0, 0, to - from)
    c.commas.fill(0, 0, to - from)
    const walk = (start: number, stop: number, step: number) => {
      let cues = 0
      let marks = 0
      let commas = 0
      for (let i = start; i !== stop; i += step) {
        const isCue = labels[i] === SKETCH.cueStart ? 1 : 0
        if (step > 0) cues += isCue
        if ((quoteState[i] as number) >= 2) marks++
        c.otherCues[i - from] = Math.min(cues, 3)
        c.marks[i - from] = Math.min(marks, 4)
        c.commas[i - from] = Math.min(commas, 3)
        if (step < 0) cues += isCue
        if (COMMAS.has(words[i] as string)) commas++
      }
    }
    walk(cueFrom - 1, from - 1, -1)
    walk(cueTo, to, 1)
  }
}
