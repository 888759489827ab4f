import type { TreeSentence, TreeToken } from '../eval/corpus.js'
import type { Document } from '../src/stages.js'

/** The corpus's trees on our tokens. */
export interface GoldSyntax {
  /** '' where the trees have nothing for a token. */
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
  readonly relations: readonly string[]
  /** Token of each token's head, `ROOT` or `UNKNOWN`. */
  readonly heads: Int32Array
}

/** Of tokens that hang from none, and that the trees have nothing for. */
export const ROOT = -1
export const UNKNOWN = -2

/** Relation of a token that is only part of a tree's token to that token's last part: "well" and "-" in "well-known". */
const PART_OF = 'dep'

/** Tokens differ: a tree's token may be several of ours (the last stands for it), or ours several of a tree's (its topmost counts). */
export function projectTrees(document: Document, sentences: readonly TreeSentence[]): GoldSyntax {
  const { size, sentenceOf } = document
  const gold = {
    tags: new Array<string>(size).fill(''),
    lemmas: new Array<string>(size).fill(''),
    relations: new Array<string>(size).fill(''),
    heads: new Int32Array(size).fill(UNKNOWN),
  }
  let from = 0
  for (const sentence of sentences) {
    const first = sentence[0]
    const last = sentence[sentence.length - 1]
    if (first === undefined || last === undefined) continue
    while (from < size && (document.ends[from] ?? 0) <= first.start) from++
    let to = from
    while (to < size && (document.starts[to] ?? 0) < last.end) to++
    projectSentence(document, sentence, from, to, gold)
  }
  for (let i = 0; i < size; i++) {
    const head = gold.heads[i] as number
    if (head >= 0 && sentenceOf[head] !== sentenceOf[i]) {
      gold.heads[i] = ROOT
      gold.relations[i] = 'root'
    }
  }
  return gold
}

interface Writable {
  readonly tags: string[]
  readonly lemmas: string[]
  readonly relations: string[]
  readonly heads: Int32Array
}

function projectSentence(document: Document, sentence: TreeSentence, from: number, to: number, gold: Writable): void {
  const standsFor = sentence.map((token) => lastTouching(document, token, from, to))
  for (let i = from; i < to; i++) {
    const own = topmostIn(document, sentence, i)
    if (own === -1) continue
    const token = sentence[own] as TreeToken
    const main = standsFor[own] as number
    gold.tags[i] = token.tag
    gold.lemmas[i] = token.lemma.toLowerCase()
    if (main !== i && main !== -1) {
      gold.heads[i] = main
      gold.relations[i] = PART_OF
      continue
    }
    let head = token.head
    while (head !== -1 && standsFor[head] === i) head = (sentence[head] as TreeToken).head
    const headToken = head === -1 ? -1 : (standsFor[head] as number)
    gold.heads[i] = headToken
    gold.relations[i] = headToken === -1 ? 'root' : token.relation
  }
}

/** The last of our tokens that shares a character with a tree's. */
function lastTouching(document: Document, token: TreeToken, from: number, to: number): number {
  let last = -1
  for (let i = from; i < to; i++) {
    if ((document.starts[i] ?? 0) < token.end && (document.ends[i] ?? 0) > token.start) last = i
  }
  return last
}

/** The tree's token within ours whose head lies outside; -1 for none. */
function topmostIn(document: Document, sentence: TreeSentence, i: number): number {
  const start = document.starts[i] ?? 0
  const end = document.ends[i] ?? 0
  const inside = sentence.flatMap((token, k) => (token.start < end && token.end > start ? [k] : []))
  return inside.find((k) => !inside.includes((sentence[k] as TreeToken).head)) ?? -1
}
