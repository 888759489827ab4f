import { mix } from '../linear/hash.js'
import { SCORE_STRIDE } from '../neural/layer.js'
import type { Trellis } from '../neural/trellis.js'
import { LAST_STATES, labelOf, POSSIBLE, STATES, STATES_BEFORE } from '../neural/trellis-states.js'
import { ROLE, ROLES } from './roles.js'

/** One way to give the tokens of a window their roles. */
export interface Labelling {
  /** One of `ROLE` a token. */
  readonly roles: Uint8Array
  /** Unnormalised log score, as exact as sums of 32-bit floats. */
  readonly score: number
}

/** Labellings this much worse than the best, as log scores, are not followed up. */
const BEAM = 3
/** How many labellings are completed at most, also those that differ in punctuation only. */
const MOST_TRIED = 60
/** Key of labellings without a word of quote. */
const NO_QUOTE = -1

/** A way to end a labelling: another one's roles after its token, then one state of its own. */
interface Ending {
  readonly token: number
  readonly state: number
  /** Score of all that comes after the token. */
  readonly rest: number
  /** Best score of any whole labelling that ends like this. */
  readonly bound: number
  readonly roles: Uint8Array
}

/**
 * The best labellings of a window that differ in words, best first: exact k-best by a forward Viterbi pass and
 * a backward A* search over it (tree-trellis; Soong, Huang 1991). A labelling has a quote and at most one stretch of speaker.
 */
export class BestLabellings {
  private readonly trellis: Trellis
  private readonly scores: Float32Array
  private readonly steps: readonly number[]

  /**
   * @param trellis Over the roles.
   * @param scores Log scores, of role y of token k of a window at `(place + k) * SCORE_STRIDE + y`.
   * @param steps Log scores of one role after another, `role before * ROLES + role`.
   */
  constructor(trellis: Trellis, scores: Float32Array, steps: readonly number[]) {
    this.trellis = trellis
    this.scores = scores
    this.steps = steps
  }

  /**
   * @param place Of the window's first token among the scores.
   * @param wordlike By token of the window: 1 where it counts for telling labellings apart.
   * @param most So many are found at most.
   */
  find(place: number, wordlike: Int32Array, most: number): Labelling[] {
    const { length } = wordlike
    const reached = this.trellis.reach(place, length)
    const heap = new Heap()
    const none = new Uint8Array(length)
    for (const state of LAST_STATES) {
      const bound = reached[(length - 1) * STATES + state] as number
      if (bound > POSSIBLE) heap.push({ token: length - 1, state, rest: 0, bound, roles: none })
    }
    const found: Labelling[] = []
    const seen = new Set<number>()
    for (let tried = 0; tried < MOST_TRIED && found.length < most; tried++) {
      const start = heap.pop()
      if (start === null) break
      const least = (found[0]?.score ?? start.bound) - BEAM
      if (start.bound < least) break
      const roles = this.complete(start, place, reached, least, heap)
      const key = keyOf(roles, wordlike)
      if (key === NO_QUOTE || seen.has(key)) continue
      seen.add(key)
      found.push({ roles, score: start.bound })
    }
    return found
  }

  /** Follows the best way from an ending to the window's start; leaves other ways of at least `least` on the heap. */
  private complete(ending: Ending, place: number, reached: Float32Array, least: number, heap: Heap): Uint8Array {
    const { scores, steps } = this
    const roles = ending.roles.slice()
    let { state, rest } = ending
    for (let token = ending.token; ; token--) {
      const role = labelOf(state)
      roles[token] = role
      if (token === 0) return roles
      rest += scores[(place + token) * SCORE_STRIDE + role] as number
      const before = STATES_BEFORE[state] as readonly number[]
      const first = (token - 1) * STATES
      const worth = (earlier: number) => steps[labelOf(earlier) * ROLES + role] as number
      let chosen = 0
      let highest = Number.NEGATIVE_INFINITY
      for (const earlier of before) {
        const score = (reached[first + earlier] as number) + worth(earlier)
        if (score > highest) {
          highest = score
          chosen = earlier
        }
      }
      for (const earlier of before) {
        if (earlier === chosen) continue
        const own = rest + worth(earlier)
        const bound = (reached[first + earlier] as number) + own
        if (bound >= least) heap.push({ token: token - 1, state: earlier, rest: own, bound, roles })
      }
      rest += worth(chosen)
      state = chosen
    }
  }
}

/** A number for the words' roles, whatever the punctuation's, in 53 bits: two labellings hardly ever share one. */
function keyOf(roles: Uint8Array, wordlike: Int32Array): number {
  let high = 0
  let low = 0
  let hasQuote = false
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i] as number
    if (role === ROLE.outside || wordlike[i] === 0) continue
    const isQuote = role > ROLE.speaker
    if (isQuote) hasQuote = true
    const part = 2 * i + (isQuote ? 1 : 0)
    high = mix(1, high, part, 0)
    low = mix(2, low, part, 0)
  }
  return hasQuote ? (high >>> 11) * 2 ** 32 + (low >>> 0) : NO_QUOTE
}

/** Binary heap, best bound first. */
class Heap {
  private readonly nodes: Ending[] = []

  push(node: Ending): void {
    const { nodes } = this
    let k = nodes.length
    nodes.push(node)
    while (k > 0) {
      const up = (k - 1) >> 1
      if ((nodes[up] as Ending).bound >= node.bound) break
      nodes[k] = nodes[up] as Ending
      k = up
    }
    nodes[k] = node
  }

  pop(): Ending | null {
    const { nodes } = this
    const top = nodes[0]
    const last = nodes.pop()
    if (top === undefined || last === undefined) return null
    if (nodes.length > 0) this.sink(last)
    return top
  }

  private sink(node: Ending): void {
    const { nodes } = this
    let k = 0
    for (;;) {
      let child = 2 * k + 1
      if (child >= nodes.length) break
      if (child + 1 < nodes.length && (nodes[child + 1] as Ending).bound > (nodes[child] as Ending).bound) child++
      if ((nodes[child] as Ending).bound <= node.bound) break
      nodes[k] = nodes[child] as Ending
      k = child
    }
    nodes[k] = node
  }
}
