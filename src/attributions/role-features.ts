import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { mix } from '../linear/hash.js'
import type { SequenceBuffer } from '../linear/sequence.js'
import { createAtoms, type Templates, toPlaces, toTemplates } from '../linear/templates.js'
import type { Range } from '../stages.js'
import { distanceBucket, probabilityBucket } from './buckets.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from './sketch.js'

const BEFORE = -11
const AFTER = -13
/** Stand for what lies beyond the window, next to the cue or to a token. */
const NO_WORD = 5
const NO_LABEL = 9
/** The side of the cue's own words; 1 is before, 2 after the cue. */
const IN = 0
/** How far a cue's speaker and quote are looked for in its paragraph, in tokens, beyond its own sentence. */
const REACH_BEFORE = 90
const REACH_AFTER = 135
/** Least probability of a speaker or a quote, at its likeliest word, for which another sentence is looked at. */
const LIKELY = 0.05
/** Farthest up the tree from the cue that branches are told apart. */
const SPINE = 12
/** Farthest up the tree from a token. */
const CLIMB = 40
const COMMAS: ReadonlySet<string> = new Set([',', ';', '—', '--', '–', ':'])

/** Candidates by their main word. */
export type Governors = ReadonlyMap<number, Candidate>

/** The tokens around a candidate in which its speaker and its quote are looked for: its sentence, and others that may have some. */
function windowOf(evidence: Evidence, sketch: Sketch, candidate: Candidate): Range {
  const { blockFrom, blockTo, sentenceFrom, sentenceTo } = evidence
  const own = sentenceFrom[candidate.from] as number
  const first = Math.max(blockFrom[candidate.from] as number, Math.min(candidate.from - REACH_BEFORE, own))
  const end = Math.min(blockTo[candidate.from] as number, candidate.to + REACH_AFTER)
  let from = Math.max(first, own)
  while (from > first && isOpen(evidence, sketch, from - 1)) from = Math.max(first, sentenceFrom[from - 1] as number)
  let to = Math.min(end, sentenceTo[candidate.to - 1] as number)
  while (to < end && isOpen(evidence, sketch, to)) to = Math.min(end, sentenceTo[to] as number)
  return { from, to }
}

/** Whether a token's sentence may hold what belongs to a cue elsewhere: quotation marks, or something likely enough and no cue of its own. */
function isOpen({ sentenceFrom, sentenceTo, quoteState }: Evidence, { marginals, labels }: Sketch, token: number) {
  let likely = false
  let cue = false
  let marks = false
  for (let i = sentenceFrom[token] as number; i < (sentenceTo[token] as number); i++) {
    const at = i * SKETCH_LABELS
    if ((marginals[at + SKETCH.outside] as number) + cueMass(marginals, at) < 1 - LIKELY) likely = true
    if (labels[i] === SKETCH.cueStart) cue = true
    if (quoteState[i] !== 0) marks = true
  }
  return marks || (likely && !cue)
}

function cueMass(marginals: Float32Array, at: number): number {
  return (marginals[at + SKETCH.cueStart] as number) + (marginals[at + SKETCH.cue] as number)
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

/**
 * Atoms of one token and its candidate. "Cue" is the candidate's own words, "head" the main one of them, "place" the
 * token's side of the cue and how many sentences away; "as…" are probabilities by the sketch; "label" is the sketch's
 * label. "Branch" and "twig" are the two highest arcs on the way up from the token to the words above the cue, "join"
 * the height where this way ends together with the token's side.
 */
const AT = toPlaces([
  'side',
  'place',
  'distance',
  'word',
  'wordBefore',
  'wordAfter',
  'tag',
  'tagBefore',
  'tagAfter',
  'lemma',
  'fine',

  'label',
  'labelBefore',
  'labelAfter',
  'labels',
  'labelAndSure',
  'labelAndSubject',
  'asNothing',
  'asSpeaker',
  'asQuote',
  'asSpeakerStart',
  'asQuoteStart',
  'asQuoteInner',
  'asSpeakerInner',

  'quote',
  'quoteBefore',
  'cues',
  'cuesAndHeadLevel',
  'speakersAndCues',
  'marks',
  'marked',
  'commas',
  'commasAndMarks',
  'opensSentence',
  'closesSentence',
  'startsWindow',
  'sentenceWord',
  'sentenceMarks',
  'sentenceMarksAndCue',

  'cueEdge',
  'headLemma',
  'headLevel',
  'headLevelAndTag',
  'cueWords',
  'cueLastWord',
  'otherCue',
  'children',
  'wordBesideCue',
  'wordAfterCue',
  'wordsAroundCue',
  'cueInSentence',
  'hangs',

  'join',
  'branchRelation',
  'branchAndSubject',
  'branchAndSpine',
  'twigRelation',
  'branchSteps',
  'spineLemma',
  'spineRelation',

  'branch',
])

const IN_CUE = toTemplates('in cue', AT, [[], ['startsWindow', 'headLevel']])

const TOKEN = toTemplates('token', AT, [
  ['place'],
  ['place', 'headLemma'],
  ['place', 'distance'],
  ['place', 'distance', 'tag'],
  ['place', 'word'],
  ['place', 'tag', 'tagBefore'],
  ['place', 'tag', 'tagAfter'],
  ['place', 'word', 'wordBefore'],
  ['place', 'word', 'wordAfter'],
  ['place', 'lemma', 'headLemma'],
  ['place', 'tag', 'headLemma'],
  ['place', 'tag', 'cueWords'],
  ['place', 'cueWords'],
  ['place', 'cueLastWord', 'tag'],
  ['place', 'fine'],

  // what the sketch says
  ['place', 'asSpeaker', 'asQuote'],
  ['place', 'asSpeaker', 'cues'],
  ['place', 'asQuote', 'cues'],
  ['place', 'asSpeakerStart', 'asQuoteStart'],
  ['place', 'label', 'distance'],
  ['place', 'label', 'marks'],
  ['place', 'label', 'cues'],
  ['place', 'label', 'otherCue'],
  ['place', 'labelBefore', 'label'],
  ['place', 'asQuote', 'headLemma'],
  ['place', 'label', 'speakersAndCues'],
  ['place', 'labelAndSure', 'cues'],

  // marks, commas and the cue's surroundings
  ['place', 'quote', 'marks'],
  ['place', 'marked', 'cues'],
  ['place', 'commas', 'marks'],
  ['place', 'commas', 'tag'],
  ['place', 'commasAndMarks', 'cuesAndHeadLevel'],
  ['place', 'opensSentence', 'closesSentence'],
  ['place', 'wordBesideCue', 'headLemma'],
  ['place', 'wordsAroundCue', 'quote'],
  ['place', 'wordAfterCue', 'marks'],
  ['place', 'children', 'quote'],
  ['place', 'otherCue', 'quote'],
  ['place', 'cueInSentence', 'quote'],
  ['place', 'hangs', 'label'],
  ['place', 'hangs', 'tag'],
  ['place', 'hangs', 'labelAndSubject'],

  // the tree
  ['join', 'branchRelation'],
  ['join', 'branchRelation', 'headLemma'],
  ['join', 'branchRelation', 'headLevelAndTag'],
  ['join', 'branchRelation', 'twigRelation'],
  ['join', 'branchRelation', 'branchSteps'],
  ['join', 'branchRelation', 'word'],
  ['join', 'branchRelation', 'marked'],
  ['join', 'branchRelation', 'tag'],
  ['join', 'branchRelation', 'spineLemma'],
  ['join', 'branchRelation', 'spineRelation'],
  ['join', 'branchRelation', 'children'],
  ['join', 'branchAndSubject', 'hangs'],
  ['join', 'branchAndSpine', 'headLemma'],
])

const OTHER_SENTENCE = toTemplates('other sentence', AT, [
  ['place', 'sentenceWord', 'quote'],
  ['place', 'sentenceMarks', 'cues'],
  ['place', 'sentenceMarksAndCue', 'quote'],
])

/** Branches that start or end with the token. */
const BRANCH_STARTS = toTemplates('branch starts', AT, [
  ['branch'],
  ['branch', 'headLemma'],
  ['branch', 'tag'],
  ['branch', 'labels'],
])
const BRANCH_ENDED = toTemplates('branch ended', AT, [
  ['branch'],
  ['branch', 'headLemma'],
  ['branch', 'word'],
  ['branch', 'labels'],
])
const BRANCH_ENDS = toTemplates('branch ends', AT, [['branch'], ['branch', 'labelAfter', 'label']])

const STEP = toTemplates('step', AT, [
  ['side'],
  ['place', 'labels'],
  ['quote', 'quoteBefore', 'side'],
  ['tag', 'tagBefore'],
  ['wordBefore', 'side'],
  ['word', 'side'],
  ['cueEdge'],
  ['opensSentence', 'side', 'quote'],
  ['asQuoteStart', 'labelBefore'],
  ['asSpeakerStart', 'labelBefore'],
  ['asQuoteInner', 'asNothing'],
  ['asSpeakerInner', 'asNothing'],
])
const STEP_BRANCH_STARTS = toTemplates('step branch starts', AT, [['branch']])
const STEP_BRANCH_ENDED = toTemplates('step branch ended', AT, [['branch']])

/** Features of the tokens around one candidate, which tell its speaker and its quote. */
export class RoleFeatures {
  private readonly columns = new Columns()
  private readonly spine = new Int32Array(SPINE)
  private readonly atoms = createAtoms(AT)
  private spineLength = 0
  private hasSubject = 0
  private speakerCount = 0
  private cueMarks = 0
  private beforeCue = 0
  private sure = 0

  /** Fills `out` and returns the window. */
  fill(out: SequenceBuffer, evidence: Evidence, sketch: Sketch, candidate: Candidate, governors: Governors): Range {
    const window = windowOf(evidence, sketch, candidate)
    const { atoms, columns } = this
    const { positions, steps } = out
    const { from: a, to: b } = window
    columns.reserve(b - a)
    this.climbSpine(evidence, candidate.head)
    this.findBranches(evidence, candidate, window)
    this.count(evidence, sketch, candidate, window)
    this.lookAtCandidate(evidence, sketch, candidate, governors, window)
    out.clear()
    for (let i = a; i < b; i++) {
      const k = i - a
      this.lookAtToken(evidence, sketch, candidate, window, i)
      if (atoms[AT.side] === IN) positions.addAll(IN_CUE, atoms)
      else {
        this.lookAround(evidence, candidate, window, i)
        this.lookAtTree(evidence, k)
        positions.addAll(TOKEN, atoms)
        if (evidence.sentence[i] !== evidence.sentence[candidate.from]) {
          this.lookAtOtherSentence(evidence, i)
          positions.addAll(OTHER_SENTENCE, atoms)
        }
        this.addBranches(positions, columns.startFirst, columns.startNext, k, BRANCH_STARTS)
        this.addBranches(positions, columns.endFirst, columns.endNext, k, BRANCH_ENDED)
        this.addBranches(positions, columns.endFirst, columns.endNext, k + 1, BRANCH_ENDS)
      }
      steps.addAll(STEP, atoms)
      this.addBranches(steps, columns.startFirst, columns.startNext, k, STEP_BRANCH_STARTS)
      this.addBranches(steps, columns.endFirst, columns.endNext, k, STEP_BRANCH_ENDED)
      out.endPosition()
    }
    return window
  }

  private addBranches(out: FeatureBuffer, first: Int32Array, next: Int32Array, k: number, templates: Templates): void {
    for (let n = first[k] as number; n >= 0; n = next[n] as number) {
      this.atoms[AT.branch] = this.columns.branchHash[n] as number
      out.addAll(templates, this.atoms)
    }
  }

  /** Atoms that are the same for all tokens of the window. */
  private lookAtCandidate(
    { form, lemma, tag, level, relation, head, children, quoteState, sentenceFrom, sentenceTo }: Evidence,
    { labels }: Sketch,
    { from, to, head: h, probability }: Candidate,
    governors: Governors,
    window: Range,
  ): void {
    const { atoms } = this
    const first = sentenceFrom[from] as number
    const end = sentenceTo[from] as number
    let cueBefore = 0
    let cueAfter = 0
    let speakers = 0
    for (let i = first; i < end; i++) {
      if (labels[i] === SKETCH.cueStart) {
        if (i < from) cueBefore = 1
        else if (i >= to) cueAfter = 1
      } else if (labels[i] === SKETCH.speakerStart) speakers++
    }
    // "He [denied] it and [said] …": how the cue hangs from another candidate
    const above = head[h] as number
    const governor = above >= 0 ? governors.get(above) : undefined
    const governed = governor === undefined ? 0 : governor.probability > 0.5 ? 2 : 1
    const before = from > window.from ? (form[from - 1] as number) : NO_WORD
    const after = to < window.to ? (form[to] as number) : NO_WORD
    const kids = (children[h] as number) & 127
    this.hasSubject = kids & 1
    this.speakerCount = Math.min(speakers, 3)
    this.cueMarks = (quoteState[first] as number) * 8 + (quoteState[end - 1] as number)
    this.beforeCue = before
    this.sure = probabilityBucket(probability)
    atoms[AT.headLemma] = lemma[h] as number
    atoms[AT.headLevel] = level[h] as number
    atoms[AT.headLevelAndTag] = (level[h] as number) * 64 + (tag[h] as number)
    atoms[AT.cueWords] = mix(3, form[from] as number, to - from > 1 ? (form[to - 1] as number) : 0, 0)
    atoms[AT.cueLastWord] = form[to - 1] as number
    atoms[AT.otherCue] = cueBefore * 2 + cueAfter
    atoms[AT.children] = kids
    atoms[AT.wordAfterCue] = after
    atoms[AT.wordsAroundCue] = mix(4, before, after, 0)
    atoms[AT.cueInSentence] = (from === first ? 2 : 0) + (to >= end - 2 ? 1 : 0)
    atoms[AT.hangs] = mix(9, relation[h] as number, governed, above >= 0 && above < h ? 1 : 0)
  }

  /** Atoms that the step into the token needs, too. */
  private lookAtToken(
    { form, tag, quoteState, sentence, sentenceFrom }: Evidence,
    { marginals, labels }: Sketch,
    { from, to }: Candidate,
    window: Range,
    i: number,
  ): void {
    const { atoms } = this
    const before = i > window.from
    const side = i < from ? 1 : i < to ? IN : 2
    const sentences = Math.max(-4, Math.min(4, (sentence[i] as number) - (sentence[from] as number)))
    const label = labels[i] as number
    const labelBefore = before ? (labels[i - 1] as number) : NO_LABEL
    const at = i * SKETCH_LABELS
    const nothing = marginals[at + SKETCH.outside] as number
    const speakerStart = marginals[at + SKETCH.speakerStart] as number
    const speaker = marginals[at + SKETCH.speaker] as number
    const quoteStart = marginals[at + SKETCH.quoteStart] as number
    const quote = marginals[at + SKETCH.quote] as number
    const asSpeaker = probabilityBucket(speakerStart + speaker)
    const asQuote = probabilityBucket(quoteStart + quote)
    atoms[AT.side] = side
    atoms[AT.startsWindow] = before ? 0 : 1
    atoms[AT.place] = side + 4 * (sentences + 5)
    atoms[AT.word] = form[i] as number
    atoms[AT.wordBefore] = before ? (form[i - 1] as number) : BEFORE
    atoms[AT.tag] = tag[i] as number
    atoms[AT.tagBefore] = before ? (tag[i - 1] as number) : BEFORE
    atoms[AT.label] = label
    atoms[AT.labelBefore] = labelBefore
    atoms[AT.labels] = labelBefore * 16 + label
    atoms[AT.asNothing] = probabilityBucket(nothing)
    atoms[AT.asSpeaker] = asSpeaker
    atoms[AT.asQuote] = asQuote
    atoms[AT.asSpeakerStart] = probabilityBucket(speakerStart)
    atoms[AT.asQuoteStart] = probabilityBucket(quoteStart)
    atoms[AT.asQuoteInner] = probabilityBucket(quote)
    atoms[AT.asSpeakerInner] = probabilityBucket(speaker)
    atoms[AT.quote] = quoteState[i] as number
    atoms[AT.quoteBefore] = before ? (quoteState[i - 1] as number) : BEFORE
    atoms[AT.opensSentence] = i === sentenceFrom[i] ? 1 : 0
    atoms[AT.cueEdge] = i === from ? 1 : i === to ? 2 : 0
    atoms[AT.labelAfter] = i + 1 < window.to ? (labels[i + 1] as number) : NO_LABEL
  }

  /** Atoms of the words around a token outside of the cue, and of what lies between the two. */
  private lookAround(
    { form, tag, lemma, fine, sentenceTo }: Evidence,
    { from, to }: Candidate,
    window: Range,
    i: number,
  ): void {
    const { atoms, columns } = this
    const k = i - window.from
    const before = i < from
    const after = i + 1 < window.to
    const quote = atoms[AT.quote] as number
    const label = atoms[AT.label] as number
    const headLevel = atoms[AT.headLevel] as number
    const cues = columns.otherCues[k] as number
    const marks = columns.marks[k] as number
    const commas = columns.commas[k] as number
    atoms[AT.distance] = distanceBucket(before ? from - i : i - to + 1)
    atoms[AT.tagAfter] = after ? (tag[i + 1] as number) : AFTER
    atoms[AT.wordAfter] = after ? (form[i + 1] as number) : AFTER
    atoms[AT.lemma] = lemma[i] as number
    atoms[AT.fine] = fine[i] as number
    atoms[AT.labelAndSure] = label * 10 + this.sure
    atoms[AT.labelAndSubject] = this.hasSubject * 16 + label
    atoms[AT.cues] = cues
    atoms[AT.cuesAndHeadLevel] = cues * 8 + headLevel
    atoms[AT.speakersAndCues] = this.speakerCount * 4 + cues
    atoms[AT.marks] = marks
    atoms[AT.marked] = quote * 5 + marks
    atoms[AT.commas] = commas
    atoms[AT.commasAndMarks] = commas * 5 + marks
    atoms[AT.closesSentence] = i === (sentenceTo[i] as number) - 1 ? 1 : 0
    atoms[AT.wordBesideCue] = before ? this.beforeCue : (atoms[AT.wordAfterCue] as number)
  }

  private lookAtOtherSentence({ form, quoteState, sentenceFrom, sentenceTo }: Evidence, i: number): void {
    const { atoms } = this
    const first = sentenceFrom[i] as number
    const end = sentenceTo[i] as number
    atoms[AT.sentenceWord] = form[first] as number
    atoms[AT.sentenceMarks] = (quoteState[first] as number) * 8 + (quoteState[end - 1] as number)
    atoms[AT.sentenceMarksAndCue] = this.cueMarks * 8 + (quoteState[first] as number)
  }

  private lookAtTree({ lemma, relation }: Evidence, k: number): void {
    const { atoms, columns, spine, spineLength } = this
    const height = columns.branchHeight[k] as number
    const branch = columns.branchRelation[k] as number
    const twig = columns.twigRelation[k] as number
    const below = height > 0 && height < 5 && height <= spineLength
    const spineRelation = below ? (relation[spine[height - 1] as number] as number) : -1
    atoms[AT.join] = height * 4 + (atoms[AT.side] as number)
    atoms[AT.branchRelation] = branch
    atoms[AT.branchAndSubject] = branch * 2 + this.hasSubject
    atoms[AT.branchAndSpine] = branch * 64 + spineRelation
    atoms[AT.twigRelation] = twig
    atoms[AT.branchSteps] = columns.branchSteps[k] as number
    atoms[AT.spineLemma] = height < 5 && height < spineLength ? (lemma[spine[height] as number] as number) : 0
    atoms[AT.spineRelation] = spineRelation
  }

  /** The cue's main word and the words above it. */
  private climbSpine({ head }: Evidence, from: number): void {
    let length = 0
    for (let i = from; i >= 0 && length < SPINE; i = head[i] as number) this.spine[length++] = i
    this.spineLength = length
  }

  /** Where each token's branch leaves the spine: how high up, by which relation, through how many arcs. */
  private findBranches(evidence: Evidence, candidate: Candidate, { from, to }: Range): void {
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
      let height = this.heightOf(above)
      while (height < 0 && steps < CLIMB) {
        twig = top
        top = above
        above = head[above] as number
        steps++
        if (above < 0) break
        height = this.heightOf(above)
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

  private heightOf(i: number): number {
    for (let k = 0; k < this.spineLength; k++) if (this.spine[k] === i) return k
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
