import type { FeatureBuffer } from '../src/linear/feature-buffer.js'
import type { Table } from '../src/linear/table.js'
import type { Range } from '../src/stages.js'
import { ArcParser } from '../src/syntax/arc-parser.js'
import { ACTION, ACTIONS, type Action, NONE, ParserState } from '../src/syntax/parser-state.js'
import { Surroundings } from '../src/syntax/relation-features.js'
import { RelationLabeller } from '../src/syntax/relation-labeller.js'
import { Tagger } from '../src/syntax/tagger.js'
import type { Example } from './corpus.js'
import { Perceptron } from './perceptron.js'
import { UNKNOWN } from './project-trees.js'
import { createRandom, type Random } from './random.js'

export interface Names {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

const TAGGER = { bits: 17, epochs: 4 }
/** Most of the parser's weights are small and tell little: UAS is the same to 0.3 points without those below `least`. */
const ARCS = { bits: 20, epochs: 6, least: 2.6 }
const RELATIONS = { bits: 16, epochs: 3 }
/** Rarer relations count as "dep". */
const RARE = 150
/** How often the parser goes on with its own wrong action while it learns, rather than with the best one. */
const EXPLORATION = 0.1

/** The tags and relations that the trees of these articles use. */
export function collectNames(examples: readonly Example[]): Names {
  const tags = new Set<string>()
  const relations = new Map<string, number>([['dep', RARE]])
  for (const { syntax } of examples) {
    for (const tag of syntax?.tags ?? []) if (tag !== '') tags.add(tag)
    for (const name of syntax?.relations ?? []) relations.set(name, (relations.get(name) ?? 0) + 1)
  }
  relations.delete('')
  const frequent = [...relations].filter(([, count]) => count >= RARE).map(([name]) => name)
  return { tags: [...tags].sort(), relations: frequent.sort() }
}

/** The number of each name. */
export function toNumbers(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}

type Sentence = readonly [example: Example, range: Range]

export function trainTagger(examples: readonly Example[], names: Names, seed: number): Table {
  const numbers = toNumbers(names.tags)
  const perceptron = new Perceptron(names.tags.length, TAGGER.bits)
  const tagger = new Tagger(perceptron.table)
  const random = createRandom(seed)
  const sentences = examples.flatMap((example) => toSentences(example, () => true))
  for (let epoch = 0; epoch < TAGGER.epochs; epoch++) {
    random.shuffle(sentences)
    for (const [{ ids, engineTags, syntax, document }, range] of sentences) {
      const gold = syntax?.tags ?? []
      tagger.tag(ids, engineTags, range, new Uint8Array(document.size), (i, guess, features) => {
        const tag = numbers.get(gold[i] ?? '')
        if (tag === undefined) return
        perceptron.step()
        if (guess !== tag) perceptron.update(features, tag, guess)
      })
    }
  }
  return perceptron.average()
}

/** `tags` holds each example's tag numbers, as the tagger gives them. */
export function trainArcs(examples: readonly Example[], tags: ReadonlyMap<string, Uint8Array>, seed: number): Table {
  const perceptron = new Perceptron(ACTIONS.length, ARCS.bits)
  const parser = new ArcParser(perceptron.table)
  const random = createRandom(seed)
  const sentences = examples.flatMap((example) => toSentences(example, isWhole))
  const states = new Map(examples.map((example) => [example.id, new ParserState(example.document.size)]))
  for (let epoch = 0; epoch < ARCS.epochs; epoch++) {
    random.shuffle(sentences)
    for (const [{ id, ids, quotations, syntax }, range] of sentences) {
      const state = states.get(id)
      const own = tags.get(id)
      if (state === undefined || own === undefined || syntax === null) continue
      const teach = teacher(syntax.heads, perceptron, random)
      parser.parse(ids, own, quotations.state, range, state, teach)
    }
  }
  return perceptron.average(ARCS.least)
}

/** Dynamic oracle for arc-hybrid (Goldberg, Nivre 2013): the actions that lose the fewest gold arcs are right. */
function teacher(heads: Int32Array, perceptron: Perceptron, random: Random) {
  return (state: ParserState, guess: Action, scores: Float64Array, features: FeatureBuffer): Action => {
    const costs = ACTIONS.map((action) => (state.allows(action) ? cost(state, action, heads) : Infinity))
    const least = Math.min(...costs)
    perceptron.step()
    if (costs[guess] === least) return guess
    let best: Action = ACTION.shift
    let highest = -Infinity
    for (const action of ACTIONS) {
      if (costs[action] === least && (scores[action] as number) > highest) {
        best = action
        highest = scores[action] as number
      }
    }
    perceptron.update(features, best, guess)
    return random.next() < EXPLORATION ? guess : best
  }
}

/** How many gold arcs can no longer be built after the action. */
function cost(state: ParserState, action: Action, heads: Int32Array): number {
  const { stack, depth, next, end } = state
  const top = stack[depth - 1] as number
  let lost = 0
  if (action === ACTION.shift) {
    const head = heads[next] as number
    for (let k = 0; k < depth; k++) {
      const below = stack[k] as number
      if (k > 0 && heads[below] === next) lost++
      if (k < depth - 1 && below === head) lost++
    }
    return lost
  }
  const head = heads[top] as number
  const under = stack[depth - 2] as number
  if (action === ACTION.left ? head === under || head > next : head >= next) lost++
  for (let k = next; k < end; k++) if (heads[k] === top) lost++
  return lost
}

export function trainRelations(
  examples: readonly Example[],
  tags: ReadonlyMap<string, Uint8Array>,
  names: Names,
  seed: number,
): Table {
  const numbers = toNumbers(names.relations)
  const rare = numbers.get('dep') ?? 0
  const perceptron = new Perceptron(names.relations.length, RELATIONS.bits)
  const labeller = new RelationLabeller(perceptron.table, names.tags)
  const random = createRandom(seed)
  const sentences = examples.flatMap((example) => toSentences(example, isWhole))
  for (let epoch = 0; epoch < RELATIONS.epochs; epoch++) {
    random.shuffle(sentences)
    for (const [{ id, ids, document, syntax }, range] of sentences) {
      const own = tags.get(id)
      if (own === undefined || syntax === null) continue
      const around = new Surroundings(document.size)
      const written = new Uint8Array(document.size)
      labeller.label(ids, own, range, syntax.heads, around, written, (i, guess, features) => {
        const relation = numbers.get(syntax.relations[i] ?? '') ?? rare
        perceptron.step()
        if (guess !== relation) perceptron.update(features, relation, guess)
      })
    }
  }
  return perceptron.average()
}

function toSentences(example: Example, wanted: (example: Example, range: Range) => boolean): Sentence[] {
  if (example.syntax === null) return []
  return example.document.sentences.filter((range) => wanted(example, range)).map((range) => [example, range])
}

/** Whether the trees say something of every token. */
function isWhole({ syntax }: Example, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (syntax?.heads[i] === UNKNOWN) return false
  return to - from > 1 || syntax?.heads[from] === NONE
}
