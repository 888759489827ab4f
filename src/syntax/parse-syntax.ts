import type { Shortcuts } from '../linear/shortcuts.js'
import type { Table } from '../linear/table.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Document, Quotations, Syntax } from '../stages.js'
import { ArcParser } from './arc-parser.js'
import { toEngineTags } from './engine-tags.js'
import { ParserState } from './parser-state.js'
import { Surroundings } from './relation-features.js'
import { RelationLabeller } from './relation-labeller.js'
import { Tagger } from './tagger.js'

export interface SyntaxModels {
  readonly tagNames: readonly string[]
  readonly relationNames: readonly string[]
  readonly tagger: Table
  readonly arcs: Table
  readonly relations: Table
  readonly shortcuts: SyntaxShortcuts
}

/** What needs no asking: tags, transitions, relations. */
export interface SyntaxShortcuts {
  readonly tagger: Shortcuts
  readonly arcs: Shortcuts
  readonly relations: Shortcuts
}

/** Gives each token its Penn tag, head and relation. */
export function createSyntaxParser(
  models: SyntaxModels,
): (document: Document, quotations: Quotations, ids: WordIds) => Syntax {
  const tagger = new Tagger(models.tagger, models.shortcuts.tagger)
  const arcs = new ArcParser(models.arcs, models.shortcuts.arcs)
  const labeller = new RelationLabeller(models.relations, models.tagNames, models.shortcuts.relations)
  return (document, quotations, ids) => {
    const tags = new Uint8Array(document.size)
    const relations = new Uint8Array(document.size)
    const engine = toEngineTags(document.tags)
    const state = new ParserState(document.size)
    const around = new Surroundings(document.size)
    for (const sentence of document.sentences) {
      tagger.tag(ids, engine, sentence, tags)
      arcs.parse(ids, tags, quotations.state, sentence, state)
      labeller.label(ids, tags, sentence, state.heads, around, relations)
    }
    return { tagNames: models.tagNames, relationNames: models.relationNames, tags, heads: state.heads, relations }
  }
}
