import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { mix } from '../linear/hash.js'
import type { SequenceBuffer } from '../linear/sequence.js'
import { createAtoms, type Templates, toPlaces, toTemplates } from '../linear/templates.js'
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

function branches({
  size,
  head,
  level,
  relation,
  left,
  right,
}: Evidence): Pick<SketchContext, 'branchStarts' | 'branchEnds'> {
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

/**
 * Atoms of one token. Atoms that end in Before, Before2, After or After2 are those of tokens one or two places away;
 * "cueBefore" and "cueAfter" are the nearest likely cues of the sentence; "near" is the nearest and "high" the highest
 * word above (or the token itself) that hangs from a possible cue, "nearCue" and "highCue" are these cues.
 */
const AT = toPlaces([
  'word',
  'wordBefore',
  'tag',
  'tagBefore',
  'tagBefore2',
  'tagAfter',
  'tagAfter2',
  'lemma',
  'lemmaBefore',
  'lemmaAfter',
  'suffix',
  'shape',
  'coarse',
  'fine',
  'fineBefore',
  'fineAfter',
  'level',
  'levelBefore',
  'levelAfter',

  'quote',
  'quoteBefore',
  'marks',
  'quotedSentence',
  'cueCount',
  'opensParagraph',
  'paragraphBefore',
  'startsSentence',
  'firstWord',
  'firstTag',
  'sentence',
  'sentenceAfter',

  'cueBeforeLemma',
  'cueBeforeLevel',
  'cueBeforePlace',
  'cueAfterLemma',
  'cueAfterLevel',
  'cueAfterPlace',

  'relation',
  'headLemma',
  'headTag',
  'headLevel',
  'headRelation',
  'headBefore',
  'headOfHeadLevel',
  'children',
  'mainChildren',
  'headChildren',
  'headLevelOr9',

  'nearRelation',
  'nearSide',
  'nearBeforeCue',
  'nearSideAndSteps',
  'nearSideAndStep',
  'nearCueLemma',
  'nearCueLevel',
  'nearCueLevelAndQuote',
  'nearCueLevelAndSide',
  'nearCueRelation',
  'nearCueTag',
  'nearCueTagSideAndStep',
  'highRelation',
  'highSide',
  'highSideAndSteps',
  'highCueLemma',
  'highCueLevel',
  'highCueLevelAndQuote',
  'highCueLevelAndSide',
  'highCueRelation',

  'branch',
])

const TOKEN = toTemplates('token', AT, [
  ['word'],
  ['tagBefore', 'tag', 'tagAfter'],
  ['tagBefore2', 'tagBefore', 'tag'],
  ['tag', 'tagAfter', 'tagAfter2'],
  ['lemma'],
  ['lemma', 'lemmaAfter'],
  ['lemma', 'lemmaBefore'],
  ['suffix', 'shape'],
  ['coarse', 'tag'],
  ['fine', 'tag'],
  ['fineBefore'],
  ['fineAfter'],

  // quotation marks and the place in sentence and paragraph
  ['marks', 'quotedSentence'],
  ['quote', 'tag', 'quotedSentence'],
  ['paragraphBefore', 'opensParagraph', 'quote'],

  // likely cues of the sentence
  ['cueBeforeLemma', 'quote'],
  ['cueAfterLemma', 'quote'],
  ['cueBeforePlace', 'tag'],
  ['cueAfterPlace', 'tag'],
  ['cueBeforeLevel', 'cueAfterLevel', 'quote'],
  ['level', 'levelBefore', 'levelAfter'],
  ['level', 'quote', 'cueCount'],
  ['firstWord', 'firstTag', 'quote'],
  ['sentenceAfter', 'sentence', 'quote'],

  // the tree
  ['relation', 'headLemma'],
  ['relation', 'headTag', 'headBefore'],
  ['relation', 'tag', 'headLevel'],
  ['relation', 'headRelation', 'headOfHeadLevel'],
  ['lemma', 'headLemma', 'relation'],
  ['children', 'tag'],
  ['mainChildren', 'headLevelOr9', 'relation'],
])

const BELOW_HEAD = toTemplates('below head', AT, [
  ['headChildren', 'relation', 'headLevel'],
  ['headChildren', 'relation', 'headLemma'],
])

const BELOW_CUE = toTemplates('below cue', AT, [
  ['nearRelation', 'nearCueLemma', 'nearSide'],
  ['nearRelation', 'nearCueLevel', 'nearSideAndSteps'],
  ['nearRelation', 'nearCueLevelAndQuote', 'tag'],
  ['nearBeforeCue', 'nearRelation', 'nearCueLemma'],
  ['nearRelation', 'nearCueLevelAndSide', 'word'],
  ['nearRelation', 'nearCueRelation', 'nearCueLevelAndSide'],
  ['nearRelation', 'nearCueTag', 'nearSideAndStep'],
  ['nearRelation', 'nearCueLemma', 'nearCueTagSideAndStep'],
])
const BELOW_NO_CUE = toTemplates('below no cue', AT, [[]])

const BELOW_LIKELY_CUE = toTemplates('below likely cue', AT, [
  ['highRelation', 'highCueLemma', 'highSide'],
  ['highRelation', 'highCueLevel', 'highSideAndSteps'],
  ['highRelation', 'highCueLevelAndQuote', 'tag'],
  ['highRelation', 'nearRelation', 'highSide'],
  ['highRelation', 'highCueRelation', 'highCueLevelAndSide'],
])
const BELOW_NO_LIKELY_CUE = toTemplates('below no likely cue', AT, [[]])

/** Branches that start or end with the token, and those that do with the next. */
const BRANCH_STARTS = toTemplates('branch starts', AT, [['branch'], ['branch', 'quote']])
const BRANCH_ENDED = toTemplates('branch ended', AT, [['branch'], ['branch', 'word']])
const BRANCH_STARTS_NEXT = toTemplates('branch starts next', AT, [['branch', 'level']])
const BRANCH_ENDS = toTemplates('branch ends', AT, [['branch', 'quote']])

const STEP = toTemplates('step', AT, [
  [],
  ['marks'],
  ['tagBefore', 'tag'],
  ['wordBefore'],
  ['word'],
  ['startsSentence', 'quote', 'quoteBefore'],
  ['level', 'levelBefore', 'levelAfter'],
  ['tag', 'tagAfter'],
  ['relation', 'headLevel'],
])
const STEP_BRANCH_STARTS = toTemplates('step branch starts', AT, [['branch']])
const STEP_BRANCH_ENDED = toTemplates('step branch ended', AT, [['branch']])

/** Features of the tokens of a paragraph, or a stretch of it. */
export class SketchFeatures {
  private readonly atoms = createAtoms(AT)

  fill(out: SequenceBuffer, evidence: Evidence, context: SketchContext, { from, to }: Range): void {
    const { atoms } = this
    const { branchStarts, branchEnds } = context
    const { positions, steps } = out
    out.clear()
    for (let i = from; i < to; i++) {
      this.lookAtWords(evidence, i, from, to)
      this.lookAtSentence(evidence, context, i, from, to)
      this.lookAtTree(evidence, i)
      positions.addAll(TOKEN, atoms)
      if ((evidence.head[i] as number) >= 0) positions.addAll(BELOW_HEAD, atoms)
      this.climb(evidence, positions, i)
      this.addBranches(positions, branchStarts, i, BRANCH_STARTS)
      this.addBranches(positions, branchEnds, i, BRANCH_ENDED)
      if (i + 1 < to) this.addBranches(positions, branchStarts, i + 1, BRANCH_STARTS_NEXT)
      this.addBranches(positions, branchEnds, i + 1, BRANCH_ENDS)
      steps.addAll(STEP, atoms)
      this.addBranches(steps, branchStarts, i, STEP_BRANCH_STARTS)
      this.addBranches(steps, branchEnds, i, STEP_BRANCH_ENDED)
      out.endPosition()
    }
  }

  private addBranches(out: FeatureBuffer, { first, next, hashes }: Branches, i: number, templates: Templates): void {
    for (let k = first[i] as number; k >= 0; k = next[k] as number) {
      this.atoms[AT.branch] = hashes[k] as number
      out.addAll(templates, this.atoms)
    }
  }

  private lookAtWords(evidence: Evidence, i: number, from: number, to: number): void {
    const { atoms } = this
    const { form, lemma, tag, shape, coarse, fine, level } = evidence
    const before = i > from
    const before2 = i - 1 > from
    const after = i + 1 < to
    const after2 = i + 2 < to
    atoms[AT.word] = form[i] as number
    atoms[AT.wordBefore] = before ? (form[i - 1] as number) : BEFORE
    atoms[AT.tag] = tag[i] as number
    atoms[AT.tagBefore] = before ? (tag[i - 1] as number) : BEFORE
    atoms[AT.tagBefore2] = before2 ? (tag[i - 2] as number) : BEFORE
    atoms[AT.tagAfter] = after ? (tag[i + 1] as number) : AFTER
    atoms[AT.tagAfter2] = after2 ? (tag[i + 2] as number) : AFTER
    atoms[AT.lemma] = lemma[i] as number
    atoms[AT.lemmaBefore] = before ? (lemma[i - 1] as number) : BEFORE
    atoms[AT.lemmaAfter] = after ? (lemma[i + 1] as number) : AFTER
    atoms[AT.suffix] = evidence.suffix[i] as number
    atoms[AT.shape] = shape[i] as number
    atoms[AT.coarse] = coarse[i] as number
    atoms[AT.fine] = fine[i] as number
    atoms[AT.fineBefore] = before ? (fine[i - 1] as number) : BEFORE
    atoms[AT.fineAfter] = after ? (fine[i + 1] as number) : AFTER
    atoms[AT.level] = level[i] as number
    atoms[AT.levelBefore] = before ? (level[i - 1] as number) : BEFORE
    atoms[AT.levelAfter] = after ? (level[i + 1] as number) : AFTER
  }

  private lookAtSentence(
    { form, lemma, tag, level, quoteState, sentenceFrom, sentenceTo }: Evidence,
    { cueBefore, cueAfter, quoted, cues }: SketchContext,
    i: number,
    from: number,
    to: number,
  ): void {
    const { atoms } = this
    const first = sentenceFrom[i] as number
    const end = sentenceTo[i] as number
    const quote = quoteState[i] as number
    const quoteBefore = i > from ? (quoteState[i - 1] as number) : BEFORE
    const quoteAfter = i + 1 < to ? (quoteState[i + 1] as number) : AFTER
    const stateBefore = from > 0 ? (quoteState[from - 1] as number) : -1
    atoms[AT.quote] = quote
    atoms[AT.quoteBefore] = quoteBefore
    atoms[AT.marks] = quote * 16 + quoteBefore * 100 + quoteAfter * 7
    atoms[AT.quotedSentence] = quoted[i] as number
    atoms[AT.cueCount] = cues[i] as number
    atoms[AT.opensParagraph] = first === from ? 1 : 0
    atoms[AT.paragraphBefore] = stateBefore < 0 ? 0 : stateBefore === 1 ? 2 : stateBefore === 3 ? 3 : 1
    atoms[AT.startsSentence] = i === first ? 1 : 0
    atoms[AT.firstWord] = form[first] as number
    atoms[AT.firstTag] = tag[first] as number
    atoms[AT.sentence] = (quoted[i] as number) * 4 + (cues[i] as number)
    atoms[AT.sentenceAfter] = end < to ? (quoted[end] as number) * 4 + (cues[end] as number) : 15

    const before = cueBefore[i] as number
    const beforeLevel = before < 0 ? 0 : (level[before] as number)
    atoms[AT.cueBeforeLemma] = before < 0 ? 0 : (lemma[before] as number)
    atoms[AT.cueBeforeLevel] = beforeLevel
    atoms[AT.cueBeforePlace] = before < 0 ? 0 : distanceBucket(i - before) * 8 + beforeLevel
    const after = cueAfter[i] as number
    const afterLevel = after < 0 ? 0 : (level[after] as number)
    atoms[AT.cueAfterLemma] = after < 0 ? 0 : (lemma[after] as number)
    atoms[AT.cueAfterLevel] = afterLevel
    atoms[AT.cueAfterPlace] = after < 0 ? 0 : distanceBucket(after - i) * 8 + afterLevel
  }

  private lookAtTree({ lemma, tag, level, head, relation, children }: Evidence, i: number): void {
    const { atoms } = this
    const above = head[i] as number
    const above2 = above < 0 ? -2 : (head[above] as number)
    const headLevel = above < 0 ? 0 : (level[above] as number)
    atoms[AT.relation] = relation[i] as number
    atoms[AT.headLemma] = above < 0 ? 0 : (lemma[above] as number)
    atoms[AT.headTag] = above < 0 ? -1 : (tag[above] as number)
    atoms[AT.headLevel] = headLevel
    atoms[AT.headRelation] = above < 0 ? -1 : (relation[above] as number)
    atoms[AT.headBefore] = above < i ? 1 : 0
    atoms[AT.headOfHeadLevel] = above2 < 0 ? above2 : (level[above2] as number)
    atoms[AT.children] = children[i] as number
    atoms[AT.mainChildren] = (children[i] as number) & 7
    atoms[AT.headChildren] = above < 0 ? 0 : (children[above] as number)
    atoms[AT.headLevelOr9] = above < 0 ? 9 : headLevel
  }

  /** Looks for the nearest and the highest child of a possible cue on the way up from a token. */
  private climb(evidence: Evidence, out: FeatureBuffer, i: number): void {
    const { head, level } = evidence
    let near = -1
    let nearSteps = 0
    let high = -1
    let highSteps = 0
    for (let k = i, steps = 0; steps < CLIMB; steps++) {
      const above = head[k] as number
      if (above < 0) break
      const aboveLevel = level[above] as number
      if (aboveLevel >= 1 && near < 0) {
        near = k
        nearSteps = steps
      }
      if (aboveLevel >= 2) {
        high = k
        highSteps = steps
      }
      k = above
    }
    this.lookAtNear(evidence, i, near, nearSteps)
    out.addAll(near < 0 ? BELOW_NO_CUE : BELOW_CUE, this.atoms)
    this.lookAtHigh(evidence, i, high, highSteps)
    out.addAll(high < 0 ? BELOW_NO_LIKELY_CUE : BELOW_LIKELY_CUE, this.atoms)
  }

  private lookAtNear(
    { lemma, tag, level, head, relation, quoteState }: Evidence,
    i: number,
    near: number,
    steps: number,
  ) {
    const { atoms } = this
    atoms[AT.nearRelation] = near < 0 ? 0 : (relation[near] as number)
    if (near < 0) return
    const cue = head[near] as number
    const side = i < cue ? 1 : 2
    const cueLevel = level[cue] as number
    const sideAndStep = side + 4 * Math.min(steps, 1)
    atoms[AT.nearSide] = side
    atoms[AT.nearBeforeCue] = near < cue ? 1 : 2
    atoms[AT.nearSideAndSteps] = side + 4 * Math.min(steps, 3)
    atoms[AT.nearSideAndStep] = sideAndStep
    atoms[AT.nearCueLemma] = lemma[cue] as number
    atoms[AT.nearCueLevel] = cueLevel
    atoms[AT.nearCueLevelAndQuote] = cueLevel * 8 + (quoteState[i] as number)
    atoms[AT.nearCueLevelAndSide] = cueLevel * 8 + side
    atoms[AT.nearCueRelation] = relation[cue] as number
    atoms[AT.nearCueTag] = tag[cue] as number
    atoms[AT.nearCueTagSideAndStep] = (tag[cue] as number) * 16 + sideAndStep
  }

  private lookAtHigh({ lemma, level, head, relation, quoteState }: Evidence, i: number, high: number, steps: number) {
    if (high < 0) return
    const { atoms } = this
    const cue = head[high] as number
    const side = i < cue ? 1 : 2
    const cueLevel = level[cue] as number
    atoms[AT.highRelation] = relation[high] as number
    atoms[AT.highSide] = side
    atoms[AT.highSideAndSteps] = side + 4 * Math.min(steps, 3)
    atoms[AT.highCueLemma] = lemma[cue] as number
    atoms[AT.highCueLevel] = cueLevel
    atoms[AT.highCueLevelAndQuote] = cueLevel * 8 + (quoteState[i] as number)
    atoms[AT.highCueLevelAndSide] = cueLevel * 8 + side
    atoms[AT.highCueRelation] = relation[cue] as number
  }
}
