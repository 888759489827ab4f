import { mix } from '../linear/hash.js'
import { SCORE_STRIDE } from '../neural/layer.js'
import { ROLE, ROLE_SHAPE, ROLES } from './roles.js'

/** One way to give the tokens of a window their roles. */
export interface Labelling {
  /** One of `ROLE` a token. */
  readonly roles: Uint8Array
  /** Unnormalised log score. */
  readonly score: number
}

/** A labelling must have a quote and at most one stretch of speaker: four memories of what was seen. */
const MEMORIES = 4
const SEEN_SPEAKER = 1
const SEEN_QUOTE = 2
const STATES = MEMORIES * ROLES
const NEVER = -1e30
const POSSIBLE = NEVER / 2
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

/** Which states may follow which. */
interface Steps {
  /** States that some step leads to. */
  readonly after: Int32Array
  /** States before, grouped by the state after. */
  readonly from: Int32Array
  /** Roles of both, `role before * ROLES + role`. */
  readonly roles: Int32Array
  /** Those before state s stand from `into[s]` up to `into[s + 1]`. */
  readonly into: Int32Array
}

/**
 * The best labellings of a window that differ in words, best first: exact k-best by a forward Viterbi pass and
 * a backward A* search over it (tree-trellis; Soong, Huang 1991).
 */
export class BestLabellings {
  private best = new Float64Array(0)
  private back = new Uint8Array(0)
  private lead = new Float64Array(0)
  private readonly allowed = allowedSteps()
  private readonly steps: Float64Array

  /** @param steps Log scores of one role after another, `role before * ROLES + role`. */
  constructor(steps: readonly number[]) {
    this.steps = Float64Array.from(steps)
  }

  /**
   * @param scores Log scores, of role y of token k of the window at `(place + k) * SCORE_STRIDE + y`.
   * @param wordlike By token of the window: 1 where it counts for telling labellings apart.
   */
  find(scores: Float32Array, place: number, wordlike: Int32Array, most: number): Labelling[] {
    const { length } = wordlike
    const emissions = scores.subarray(place * SCORE_STRIDE, (place + length) * SCORE_STRIDE)
    this.forward(emissions, length)
    const heap = new Heap()
    const none = new Uint8Array(length)
    for (const memory of [SEEN_QUOTE, SEEN_QUOTE | SEEN_SPEAKER]) {
      for (let role = 0; role < ROLES; role++) {
        const state = memory * ROLES + role
        const bound = this.best[(length - 1) * STATES + state] as number
        if (bound > POSSIBLE) heap.push({ token: length - 1, state, rest: 0, bound, roles: none })
      }
    }
    const found: Labelling[] = []
    const seen = new Set<number>()
    for (let tried = 0; tried < MOST_TRIED && found.length < most; tried++) {
      const start = heap.pop()
      if (start === null) break
      const least = (found[0]?.score ?? start.bound) - BEAM
      if (start.bound < least) break
      const roles = this.complete(start, emissions, least, heap)
      const key = keyOf(roles, wordlike)
      if (key === NO_QUOTE || seen.has(key)) continue
      seen.add(key)
      found.push({ roles, score: start.bound })
    }
    return found
  }

  /**
   * Fills `best`: the score of the best labelling up to each token that ends in each state; `back`: the state before
   * in this labelling; `lead`: how far the next best state before is behind.
   */
  private forward(emissions: Float32Array, length: number): void {
    this.reserve(length * STATES)
    const { best, back, lead, steps } = this
    const { after, from, roles, into } = this.allowed
    best.fill(NEVER, 0, length * STATES)
    for (let state = 0; state < STATES; state++) {
      const role = state % ROLES
      const starts = ROLE_SHAPE.starts[role] === 1 && Math.floor(state / ROLES) === needs(role)
      best[state] = starts ? (emissions[role] as number) : NEVER
    }
    for (let i = 1; i < length; i++) {
      const before = (i - 1) * STATES
      for (let n = 0; n < after.length; n++) {
        const state = after[n] as number
        const end = into[state + 1] as number
        let reach = NEVER
        let second = NEVER
        let chosen = 0
        for (let k = into[state] as number; k < end; k++) {
          const earlier = from[k] as number
          const score = (best[before + earlier] as number) + (steps[roles[k] as number] as number)
          if (score > reach) {
            second = reach
            reach = score
            chosen = earlier
          } else if (score > second) second = score
        }
        const k = i * STATES + state
        if (reach > POSSIBLE) best[k] = reach + (emissions[i * SCORE_STRIDE + (state % ROLES)] as number)
        back[k] = chosen
        lead[k] = reach - second
      }
    }
  }

  private reserve(size: number): void {
    if (size <= this.best.length) return
    this.best = new Float64Array(size * 2)
    this.back = new Uint8Array(size * 2)
    this.lead = new Float64Array(size * 2)
  }

  /** Follows the best way from an ending to the window's start; leaves other ways of at least `least` on the heap. */
  private complete(ending: Ending, emissions: Float32Array, least: number, heap: Heap): Uint8Array {
    const { back, lead, steps } = this
    const roles = ending.roles.slice()
    const slack = ending.bound - least
    let { state, rest } = ending
    for (let token = ending.token; ; token--) {
      const role = state % ROLES
      roles[token] = role
      if (token === 0) return roles
      rest += emissions[token * SCORE_STRIDE + role] as number
      const k = token * STATES + state
      const chosen = back[k] as number
      if ((lead[k] as number) <= slack) this.pushOthers(token, state, chosen, rest, roles, least, heap)
      rest += steps[(chosen % ROLES) * ROLES + role] as number
      state = chosen
    }
  }

  /** `rest` is the score from the token on. */
  private pushOthers(
    token: number,
    state: number,
    chosen: number,
    rest: number,
    roles: Uint8Array,
    least: number,
    heap: Heap,
  ): void {
    const { steps } = this
    const { from, into } = this.allowed
    for (let k = into[state] as number; k < (into[state + 1] as number); k++) {
      const earlier = from[k] as number
      if (earlier === chosen) continue
      const own = rest + (steps[(earlier % ROLES) * ROLES + (state % ROLES)] as number)
      const bound = (this.best[(token - 1) * STATES + earlier] as number) + own
      if (bound >= least) heap.push({ token: token - 1, state: earlier, rest: own, bound, roles })
    }
  }
}

function allowedSteps(): Steps {
  const from: number[] = []
  const roles: number[] = []
  const into = [0]
  for (let state = 0; state < STATES; state++) {
    const memory = Math.floor(state / ROLES)
    const role = state % ROLES
    for (let z = 0; z < ROLES && fits(memory, role); z++) {
      if (ROLE_SHAPE.allowed[z * ROLES + role] === 0) continue
      for (let choice = 0; choice < memoriesBefore(memory, role); choice++) {
        const before = memoryBefore(memory, role, choice)
        if (!fits(before, z)) continue
        from.push(before * ROLES + z)
        roles.push(z * ROLES + role)
      }
    }
    into.push(from.length)
  }
  return {
    after: Int32Array.from({ length: STATES }, (_, state) => state).filter((s) => into[s] !== into[s + 1]),
    from: Int32Array.from(from),
    roles: Int32Array.from(roles),
    into: Int32Array.from(into),
  }
}

/** Whether a role may stand where so much was seen, itself included. */
function fits(memory: number, role: number): boolean {
  return (memory & needs(role)) === needs(role) || role === ROLE.outside
}

function needs(role: number): number {
  if (role === ROLE.outside) return 0
  return role <= ROLE.speaker ? SEEN_SPEAKER : SEEN_QUOTE
}

/** A start may be the first of its kind; a speaker's start must be. */
function memoriesBefore(memory: number, role: number): number {
  return role === ROLE.quoteStart && (memory & SEEN_QUOTE) !== 0 ? 2 : 1
}

function memoryBefore(memory: number, role: number, choice: number): number {
  if (role === ROLE.speakerStart) return memory & ~SEEN_SPEAKER
  return choice === 0 ? memory : memory & ~SEEN_QUOTE
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
