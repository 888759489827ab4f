import { FORBIDDEN } from '../linear/chain.js'
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
const BEAM = 9
/** How many labellings are completed at most, also those that differ in punctuation only. */
const MOST_TRIED = 60

/** A partial labelling, from its token to the end of the window. */
interface Node {
  readonly token: number
  readonly state: number
  /** Score of all that comes after the token. */
  readonly rest: number
  /** Best score of any whole labelling that ends like this. */
  readonly bound: number
  readonly after: Node | null
}

/**
 * The best labellings of a window that differ in words, best first: exact k-best by a forward Viterbi pass and
 * a backward A* search over it (tree-trellis; Soong, Huang 1991).
 */
export class BestLabellings {
  private best = new Float64Array(0)

  /**
   * @param emissions Log scores, `token * ROLES + role`.
   * @param steps Log scores, `(token * ROLES + role before) * ROLES + role`.
   * @param wordlike By token of the window: 1 where it counts for telling labellings apart.
   */
  find(emissions: Float64Array, steps: Float64Array, length: number, wordlike: Int32Array, most: number): Labelling[] {
    this.forward(emissions, steps, length)
    const heap = new Heap()
    for (const memory of [SEEN_QUOTE, SEEN_QUOTE | SEEN_SPEAKER]) {
      for (let role = 0; role < ROLES; role++) {
        const state = memory * ROLES + role
        const bound = this.best[(length - 1) * STATES + state] as number
        if (bound > POSSIBLE) heap.push({ token: length - 1, state, rest: 0, bound, after: null })
      }
    }
    const found: Labelling[] = []
    const seen = new Set<string>()
    for (let tried = 0; tried < MOST_TRIED && found.length < most; tried++) {
      const start = heap.pop()
      if (start === null || start.bound < (found[0]?.score ?? NEVER) - BEAM) break
      const labelling = this.complete(start, emissions, steps, length, heap)
      const key = keyOf(labelling.roles, wordlike)
      if (seen.has(key) || !key.includes('q')) continue
      seen.add(key)
      found.push(labelling)
    }
    return found
  }

  /** Fills `best`: the score of the best labelling up to each token that ends in each state. */
  private forward(emissions: Float64Array, steps: Float64Array, length: number): void {
    if (this.best.length < length * STATES) this.best = new Float64Array(length * STATES * 2)
    const { best } = this
    for (let i = 0; i < length; i++) {
      for (let memory = 0; memory < MEMORIES; memory++) {
        for (let role = 0; role < ROLES; role++) {
          const k = i * STATES + memory * ROLES + role
          best[k] = NEVER
          if (!fits(memory, role)) continue
          let reach = NEVER
          if (i === 0) {
            if (ROLE_SHAPE.starts[role] === 1 && memory === needs(role)) reach = 0
          } else {
            for (let z = 0; z < ROLES; z++) {
              const step = steps[(i * ROLES + z) * ROLES + role] as number
              if (step <= FORBIDDEN / 2) continue
              for (let choice = 0; choice < memoriesBefore(memory, role); choice++) {
                const earlier = best[(i - 1) * STATES + memoryBefore(memory, role, choice) * ROLES + z] as number
                if (earlier > POSSIBLE && earlier + step > reach) reach = earlier + step
              }
            }
          }
          if (reach > POSSIBLE) best[k] = reach + (emissions[i * ROLES + role] as number)
        }
      }
    }
  }

  /** Follows the best way from a node to the window's start; leaves the other ways on the heap. */
  private complete(start: Node, emissions: Float64Array, steps: Float64Array, length: number, heap: Heap): Labelling {
    let node = start
    while (node.token > 0) {
      const { token, state, rest } = node
      const memory = Math.floor(state / ROLES)
      const role = state % ROLES
      const own = emissions[token * ROLES + role] as number
      let chosen: Node | null = null
      for (let z = 0; z < ROLES; z++) {
        const step = steps[(token * ROLES + z) * ROLES + role] as number
        if (step <= FORBIDDEN / 2) continue
        for (let choice = 0; choice < memoriesBefore(memory, role); choice++) {
          const before = memoryBefore(memory, role, choice) * ROLES + z
          const earlier = this.best[(token - 1) * STATES + before] as number
          if (earlier <= POSSIBLE) continue
          const way = { token: token - 1, state: before, rest: rest + step + own, bound: 0, after: node }
          way.bound = earlier + way.rest
          if (chosen === null) chosen = way
          else if (way.bound > chosen.bound) {
            if (chosen.bound > start.bound - BEAM) heap.push(chosen)
            chosen = way
          } else if (way.bound > start.bound - BEAM) heap.push(way)
        }
      }
      if (chosen === null) break
      node = chosen
    }
    const roles = new Uint8Array(length)
    for (let at: Node | null = node; at !== null; at = at.after) roles[at.token] = at.state % ROLES
    return { roles, score: start.bound }
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

function keyOf(roles: Uint8Array, wordlike: Int32Array): string {
  let key = ''
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i] as number
    if (role !== ROLE.outside && wordlike[i] === 1) key += (role <= ROLE.speaker ? 's' : 'q') + i
  }
  return key
}

/** Binary heap, best bound first. */
class Heap {
  private readonly nodes: Node[] = []

  push(node: Node): void {
    const { nodes } = this
    let k = nodes.length
    nodes.push(node)
    while (k > 0) {
      const up = (k - 1) >> 1
      if ((nodes[up] as Node).bound >= node.bound) break
      nodes[k] = nodes[up] as Node
      k = up
    }
    nodes[k] = node
  }

  pop(): Node | null {
    const { nodes } = this
    const top = nodes[0]
    const last = nodes.pop()
    if (top === undefined || last === undefined) return null
    if (nodes.length > 0) this.sink(last)
    return top
  }

  private sink(node: Node): void {
    const { nodes } = this
    let k = 0
    for (;;) {
      let child = 2 * k + 1
      if (child >= nodes.length) break
      if (child + 1 < nodes.length && (nodes[child + 1] as Node).bound > (nodes[child] as Node).bound) child++
      if ((nodes[child] as Node).bound <= node.bound) break
      nodes[k] = nodes[child] as Node
      k = child
    }
    nodes[k] = node
  }
}
