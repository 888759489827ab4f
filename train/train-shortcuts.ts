import { type Shortcut, type Shortcuts, toShortcuts } from '../src/linear/shortcuts.js'
import type { Table } from '../src/linear/table.js'
import { arcKey } from '../src/syntax/arc-features.js'
import { ArcParser } from '../src/syntax/arc-parser.js'
import type { SyntaxShortcuts } from '../src/syntax/parse-syntax.js'
import { ParserState } from '../src/syntax/parser-state.js'
import { relationKey, Surroundings } from '../src/syntax/relation-features.js'
import { RelationLabeller } from '../src/syntax/relation-labeller.js'
import { tagKey } from '../src/syntax/tag-features.js'
import { Tagger } from '../src/syntax/tagger.js'
import type { Example } from './corpus.js'
import type { Names } from './train-syntax.js'

/** A key is a shortcut if it was seen so often … */
const OFTEN = 20
/** … and the model gave the same answer nearly always. */
const AGREED = { tagger: 0.99, arcs: 0.98, relations: 0.99 }

/** The tagger's shortcuts, from what it says of the articles. */
export function learnTagShortcuts(examples: readonly Example[], table: Table): Shortcuts {
  const tagger = new Tagger(table)
  const counts = new Counts()
  for (const { document, ids, engineTags } of examples) {
    const tags = new Uint8Array(document.size)
    for (const sentence of document.sentences) {
      tagger.tag(ids, engineTags, sentence, tags, (i, guess) => counts.add(tagKey(ids, engineTags, i), guess))
    }
  }
  return counts.toShortcuts(AGREED.tagger)
}

/** The parser's and the labeller's, likewise; `tags` as the tagger gives them. */
export function learnTreeShortcuts(
  examples: readonly Example[],
  allTags: ReadonlyMap<string, Uint8Array>,
  names: Names,
  arcs: Table,
  relations: Table,
): Omit<SyntaxShortcuts, 'tagger'> {
  const parser = new ArcParser(arcs)
  const labeller = new RelationLabeller(relations, names.tags)
  const actions = new Counts()
  const labels = new Counts()
  for (const { id, document, ids, quotations } of examples) {
    const tags = allTags.get(id)
    if (tags === undefined) continue
    const state = new ParserState(document.size)
    const around = new Surroundings(document.size)
    const written = new Uint8Array(document.size)
    for (const sentence of document.sentences) {
      parser.parse(ids, tags, quotations.state, sentence, state, (now, guess) => {
        actions.add(arcKey(tags, now), guess)
        return guess
      })
      labeller.label(ids, tags, sentence, state.heads, around, written, (i, guess) =>
        labels.add(relationKey(tags, state.heads, around, i), guess),
      )
    }
  }
  return { arcs: actions.toShortcuts(AGREED.arcs), relations: labels.toShortcuts(AGREED.relations) }
}

/** How often each key came with each label. */
class Counts {
  private readonly byKey = new Map<number, Map<number, number>>()

  add(key: number, label: number): void {
    const ofKey = this.byKey.get(key) ?? new Map<number, number>()
    ofKey.set(label, (ofKey.get(label) ?? 0) + 1)
    this.byKey.set(key, ofKey)
  }

  toShortcuts(agreed: number): Shortcuts {
    const settled: Shortcut[] = []
    for (const [key, ofKey] of this.byKey) {
      const [most] = [...ofKey].sort((a, b) => b[1] - a[1])
      const total = [...ofKey.values()].reduce((sum, count) => sum + count)
      if (most !== undefined && total >= OFTEN && most[1] >= agreed * total) settled.push([key, most[0]])
    }
    return toShortcuts(settled)
  }
}
