import type { Range } from '../stages.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { SKETCH, type Sketch } from './sketch.js'

/** Farthest up the tree from the cue that branches are told apart. */
const SPINE = 12
/** Farthest up the tree from a token. */
const CLIMB = 40
/** Heights that stand for "higher than is told apart", "in another tree" and "in another sentence". */
const HIGH = 4
const OTHER_TREE = 5
const OTHER_SENTENCE = 6
const COMMAS: ReadonlySet<string> = new Set([',', ';', '—', '--', '–', ':'])

/**
 * What lies between a candidate and the tokens of its window, by place in the window. The words above the cue are its
 * spine; the way up from a token meets it at some height, through arcs of which "branch" is the highest, "twig" the next:
 *
 *     The mayor [said]cue that the bridge was sound.
 *       sound -ccomp-> said: height 0, branch "sound"; bridge -nsubj-> sound -ccomp-> said: twig "bridge"
 */
export class Surroundings {
  /** Where on the spine the way up ends, 0 to 6. */
  height = new Int32Array(0)
  /** Tokens from which the two highest arcs go up, -1 for none. */
  branch = new Int32Array(0)
  twig = new Int32Array(0)
  /** Number of arcs. */
  steps = new Int32Array(0)
  /** Likely cues, quotation marks and commas in between. */
  cues = new Int32Array(0)
  marks = new Int32Array(0)
  commas = new Int32Array(0)
  /** The branch that starts or ends with the token, by the token that it hangs by; -1 for none. */
  branchStarts = new Int32Array(0)
  branchEnds = new Int32Array(0)
  private readonly spine = new Int32Array(SPINE)
  private spineLength = 0

  look(evidence: Evidence, { labels }: Sketch, candidate: Candidate, window: Range): void {
    this.reserve(window.to - window.from)
    this.climbSpine(evidence, candidate.head)
    this.findBranches(evidence, candidate, window)
    this.count(evidence, labels, candidate.from - 1, window.from - 1, window.from)
    this.count(evidence, labels, candidate.to, window.to, window.from)
  }

  private reserve(length: number): void {
    if (length <= this.height.length) return
    const column = () => new Int32Array(2 * length)
    this.height = column()
    this.branch = column()
    this.twig = column()
    this.steps = column()
    this.cues = column()
    this.marks = column()
    this.commas = column()
    this.branchStarts = column()
    this.branchEnds = column()
  }

  private climbSpine({ head }: Evidence, from: number): void {
    let length = 0
    for (let i = from; i >= 0 && length < SPINE; i = head[i] as number) this.spine[length++] = i
    this.spineLength = length
  }

  private findBranches(evidence: Evidence, candidate: Candidate, { from, to }: Range): void {
    const { head, sentence, sentenceFrom, sentenceTo, left, right } = evidence
    const { branch, branchStarts, branchEnds } = this
    const cueSentence = sentence[candidate.from] as number
    for (let i = from; i < to; i++) this.climb(head, i, i - from, sentence[i] === cueSentence)
    branchStarts.fill(-1, 0, to - from)
    branchEnds.fill(-1, 0, to - from)
    const first = Math.max(from, sentenceFrom[candidate.from] as number)
    const end = Math.min(to, sentenceTo[candidate.from] as number)
    for (let i = end - 1; i >= first; i--) {
      if (branch[i - from] !== i) continue
      branchStarts[Math.max(left[i] as number, from) - from] = i
      branchEnds[Math.min(right[i] as number, to - 1) - from] = i
    }
  }

  private climb(head: Int32Array, token: number, k: number, near: boolean): void {
    let above = token
    let top = -1
    let twig = -1
    let steps = 0
    let met = near ? this.heightOf(above) : -1
    while (near && met < 0 && steps < CLIMB) {
      twig = top
      top = above
      above = head[above] as number
      steps++
      if (above < 0) break
      met = this.heightOf(above)
    }
    this.height[k] = near ? (met < 0 ? OTHER_TREE : Math.min(met, HIGH)) : OTHER_SENTENCE
    this.branch[k] = top
    this.twig[k] = twig
    this.steps[k] = steps
  }

  private heightOf(token: number): number {
    for (let k = 0; k < this.spineLength; k++) if (this.spine[k] === token) return k
    return -1
  }

  /** From beside the candidate to the window's edge. */
  private count({ quoteState, words }: Evidence, labels: Int32Array, start: number, stop: number, first: number): void {
    const step = stop < start ? -1 : 1
    let cues = 0
    let marks = 0
    let commas = 0
    for (let i = start; i !== stop; i += step) {
      const isCue = labels[i] === SKETCH.cueStart ? 1 : 0
      if (step > 0) cues += isCue
      if ((quoteState[i] as number) >= 2) marks++
      this.cues[i - first] = cues
      this.marks[i - first] = marks
      this.commas[i - first] = commas
      if (step < 0) cues += isCue
      if (COMMAS.has(words[i] as string)) commas++
    }
  }
}
